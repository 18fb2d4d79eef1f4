// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import java.lang.reflect.Type;

/**
 * A model of the group {@code Chat} that also takes requests as a queued batch: plain data, typed by what it takes
 * and gives.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 * @param <B> what one request of a batch is
 */
public final class BatchChatModel<I, O, B> extends ChatModel<I, O> implements BatchModel<O, B> {

    private final Class<B> batchItemType;

    BatchChatModel(Type inputType, Type outputType, Class<B> batchItemType, ModelCard card) {
        super(inputType, outputType, card);
        this.batchItemType = batchItemType;
    }

    @Override
    public Class<B> batchItemType() {
        return batchItemType;
    }
}

