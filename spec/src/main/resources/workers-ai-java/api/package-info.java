/** Feign interfaces, one per task, one method per model and form of request. Machine-written; see spec/. */
package dev.workersai.api;
