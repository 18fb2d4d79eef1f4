package dev.workersai.streaming;

import org.jspecify.annotations.Nullable;

/** Chunks of an answer, one at a time. One thread at a time; {@link #close} may come from any. */
interface ChunkFeed extends AutoCloseable {

    /**
     * Sees to it that chunks come, as far as that goes without waiting; for who takes them.
     *
     * @return whether {@link #next} may have something to do now; if not, who makes it come will say so
     */
    default boolean prepare() {
        return true;
    }

    /**
     * Returns the next chunk and waits for it if need be; null at the end. A feed whose bytes come without being waited for
     * returns null, too, as long as the chunk is not here; it is not {@linkplain #isOver over} then.
     */
    @Nullable
    ChatChunk next();

    /** Returns whether there is nothing more to come, as far as that can be told without reading. */
    boolean isOver();

    /** Returns what has arrived so far, without reading. */
    ChatResult partialResult();

    /** Frees what is held, which ends a wait. Does nothing after the end. */
    @Override
    void close();
}
