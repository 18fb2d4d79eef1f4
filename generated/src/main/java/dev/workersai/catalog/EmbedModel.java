// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import java.lang.reflect.Type;

/**
 * A model of the group {@code Embed}: plain data, typed by what it takes
 * and gives.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 */
public class EmbedModel<I, O> extends Model<I, O> {

    EmbedModel(Type inputType, Type outputType, ModelCard card) {
        super(inputType, outputType, card);
    }
}

