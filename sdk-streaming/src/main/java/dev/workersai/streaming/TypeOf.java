package dev.workersai.streaming;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Objects;

/**
 * A type with its type arguments, which a class literal cannot have.
 *
 * <pre>{@code
 * Map<String, Recipe> book = chat.as(new TypeOf<Map<String, Recipe>>() {});
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <T> the type
 */
public abstract class TypeOf<T> {

    private final Type type;

    /**
     * Reads the type argument of the subclass, which is to be anonymous.
     *
     * @throws IllegalStateException if there is none
     */
    protected TypeOf() {
        if (!(getClass().getGenericSuperclass() instanceof ParameterizedType self)) {
            throw new IllegalStateException("TypeOf needs its type argument: new TypeOf<List<String>>() {}.");
        }
        this.type = self.getActualTypeArguments()[0];
    }

    private TypeOf(Type type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    /** Returns a type without type arguments. */
    static <T> TypeOf<T> of(Class<T> type) {
        return new Known<>(type);
    }

    /** {@return the type} */
    public final Type type() {
        return type;
    }

    /** {@return the name of the type} */
    @Override
    public final String toString() {
        return type.getTypeName();
    }

    private static final class Known<T> extends TypeOf<T> {

        private Known(Type type) {
            super(type);
        }
    }
}
