// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import java.lang.reflect.Type;

/**
 * A model of the group {@code Realtime}: plain data, typed by what it takes
 * and gives.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 */
public final class RealtimeModel<I, O> extends Model<I, O> {

    RealtimeModel(Type inputType, Type outputType, ModelCard card) {
        super(inputType, outputType, card);
    }
}

