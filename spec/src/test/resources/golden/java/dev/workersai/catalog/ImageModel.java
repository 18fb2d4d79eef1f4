// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import java.lang.reflect.Type;

/**
 * A model of the group {@code Image}: plain data, typed by what it takes
 * and gives.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 */
public final class ImageModel<I, O> extends Model<I, O> {

    ImageModel(Type inputType, Type outputType, ModelCard card) {
        super(inputType, outputType, card);
    }
}

