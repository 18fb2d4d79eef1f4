/** The models by name, with the facts to choose them by. Machine-written; see spec/. */
package dev.workersai.catalog;
