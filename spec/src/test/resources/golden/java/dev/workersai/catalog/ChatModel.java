// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import java.lang.reflect.Type;

/**
 * A model of the group {@code Chat}: plain data, typed by what it takes
 * and gives.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 */
public class ChatModel<I, O> extends Model<I, O> {

    ChatModel(Type inputType, Type outputType, ModelCard card) {
        super(inputType, outputType, card);
    }
}

