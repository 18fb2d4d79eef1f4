package dev.workersai.emulator;

import java.util.concurrent.Callable;

/**
 * What the emulator answers to one call.
 *
 * @param name of the call
 * @param call makes the call again, and reads all that comes of it
 * @param mediaType of the answer
 * @param body of the answer
 */
record TrueAnswer(String name, Callable<?> call, String mediaType, byte[] body) {

    @Override
    public String toString() {
        return name;
    }
}
