package dev.workersai.internal;

import org.jspecify.annotations.Nullable;

/** One attempt at a call. */
@FunctionalInterface
public interface Attempt {

    /** Makes the attempt, and returns what the called method returns. */
    @Nullable
    Object make() throws Throwable;
}
