package dev.workersai.catalog;

import java.lang.reflect.Type;

/**
 * A model of the catalog: plain data, typed by what it takes and gives. Two values are equal if their ids are.
 *
 * @param <I> what one request takes
 * @param <O> what it answers
 */
public abstract class Model<I, O> {

    private final Type inputType;
    private final Type outputType;
    private final ModelCard card;

    Model(Type inputType, Type outputType, ModelCard card) {
        this.inputType = inputType;
        this.outputType = outputType;
        this.card = card;
    }

    /** Returns the model id, for example {@code @cf/baai/bge-m3}. */
    public final String id() {
        return card.id();
    }

    /** Returns the facts to choose the model by. */
    public final ModelCard card() {
        return card;
    }

    /** Returns the type of {@code I}. */
    public final Type inputType() {
        return inputType;
    }

    /** Returns the type of {@code O}. */
    public final Type outputType() {
        return outputType;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Model<?, ?> model && model.id().equals(id());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /** Returns the model id. */
    @Override
    public final String toString() {
        return id();
    }
}
