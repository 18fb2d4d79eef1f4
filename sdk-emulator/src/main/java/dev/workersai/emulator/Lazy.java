package dev.workersai.emulator;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use, once. Safe for use from many threads. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
