package dev.workersai.emulator;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts sound that arrives in pieces of any size into frames of one size. */
final class SoundFrames {

    private final int frameBytes;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    SoundFrames(int frameBytes) {
        this.frameBytes = frameBytes;
    }

    List<byte[]> add(byte[] sound) {
        pending.writeBytes(sound);
        byte[] all = pending.toByteArray();
        List<byte[]> frames = new ArrayList<>();
        int at = 0;
        for (; at + frameBytes <= all.length; at += frameBytes) {
            frames.add(Arrays.copyOfRange(all, at, at + frameBytes));
        }
        pending.reset();
        pending.write(all, at, all.length - at);
        return frames;
    }
}
