package dev.workersai.emulator;

import java.util.concurrent.Callable;

/** What the emulator answers to one call. */
final class TrueAnswer {

    private final String name;
    private final Callable<?> call;
    private final String mediaType;
    private final byte[] body;

    TrueAnswer(String name, Callable<?> call, String mediaType, byte[] body) {
        this.name = name;
        this.call = call;
        this.mediaType = mediaType;
        this.body = body;
    }

    String name() {
        return name;
    }

    /** Returns what makes the call again, and reads all that comes of it. */
    Callable<?> call() {
        return call;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return name;
    }
}
