/**
 * Requests that are queued together and answered later.
 *
 * <p>{@link dev.workersai.batch.BatchJob} queues them, and asks for their answers until they are there; its id is all
 * that another process needs to do so. {@link dev.workersai.batch.BatchResult} has the answers in the order of the
 * requests.
 */
@NullMarked
package dev.workersai.batch;

import org.jspecify.annotations.NullMarked;
