package dev.workersai.realtime;

import org.jspecify.annotations.Nullable;

/** What a connection brings, whole. */
sealed interface SocketMessage {

    /** A text of the service. */
    record Text(String text) implements SocketMessage {}

    /** Bytes of the service. */
    final class Bytes implements SocketMessage {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * Nothing more will come.
     *
     * @param failure why, if it is a reason to complain
     */
    record End(@Nullable RuntimeException failure) implements SocketMessage {}
}
