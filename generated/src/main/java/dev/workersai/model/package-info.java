/** What requests and answers are made of. Machine-written; see spec/. */
package dev.workersai.model;
