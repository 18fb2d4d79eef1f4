package dev.workersai.catalog;

/**
 * A model that takes requests as a queued batch.
 *
 * @param <O> what it answers to one request
 * @param <B> what one request of a batch is
 */
public interface BatchModel<O, B> {

    /** Returns the model id. */
    String id();

    /** Returns the type of one request of a batch. */
    Class<B> batchItemType();
}
