package dev.workersai.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What can be told from a sound file without ears.
 *
 * @param kind name of the file format
 * @param comment what the file itself says is spoken, or an empty text
 */
record AudioFacts(String kind, double seconds, String comment, int bytes) {

    private static final double USUAL_BYTES_PER_SECOND = 16_000;
    private static final int CHUNK_HEAD = 8;
    private static final int FIRST_CHUNK = 12;

    static AudioFacts of(byte[] audio) {
        if (startsWith(audio, 0, "RIFF") && startsWith(audio, CHUNK_HEAD, "WAVE")) {
            return wav(audio);
        }
        if (startsWith(audio, 0, "fLaC")) {
            return estimated("FLAC", audio);
        }
        if (startsWith(audio, 0, "OggS")) {
            return estimated("Ogg", audio);
        }
        int rate = Mp3Header.bytesPerSecond(audio);
        return rate > 0
                ? new AudioFacts("MP3", (double) audio.length / rate, "", audio.length)
                : estimated("audio", audio);
    }

    private static AudioFacts estimated(String kind, byte[] audio) {
        return new AudioFacts(kind, audio.length / USUAL_BYTES_PER_SECOND, "", audio.length);
    }

    private static AudioFacts wav(byte[] audio) {
        ByteBuffer file = ByteBuffer.wrap(audio).order(ByteOrder.LITTLE_ENDIAN);
        double bytesPerSecond = USUAL_BYTES_PER_SECOND;
        double seconds = 0;
        String comment = "";
        int at = FIRST_CHUNK;
        while (at + CHUNK_HEAD <= audio.length) {
            // A writer that does not know the end yet puts the largest number here.
            long size = Math.min(Integer.toUnsignedLong(file.getInt(at + 4)), audio.length - at - CHUNK_HEAD);
            if (startsWith(audio, at, "fmt ") && size >= 16) {
                bytesPerSecond = Math.max(1, file.getInt(at + CHUNK_HEAD + 8));
            } else if (startsWith(audio, at, "data")) {
                seconds = size / bytesPerSecond;
            } else if (startsWith(audio, at, "LIST") && startsWith(audio, at + CHUNK_HEAD, "INFO")) {
                comment = comment(audio, at + FIRST_CHUNK, at + CHUNK_HEAD + (int) size);
            }
            at += CHUNK_HEAD + (int) size + (int) (size % 2);
        }
        return new AudioFacts("WAV", seconds, comment, audio.length);
    }

    private static String comment(byte[] audio, int from, int end) {
        ByteBuffer file = ByteBuffer.wrap(audio).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (at + CHUNK_HEAD <= end) {
            int size = Math.max(0, Math.min(file.getInt(at + 4), end - at - CHUNK_HEAD));
            if (startsWith(audio, at, "ICMT")) {
                String text = new String(audio, at + CHUNK_HEAD, size, StandardCharsets.UTF_8);
                return text.replace("\0", "").strip();
            }
            at += CHUNK_HEAD + size + size % 2;
        }
        return "";
    }

    private static boolean startsWith(byte[] bytes, int at, String mark) {
        if (at + mark.length() > bytes.length) {
            return false;
        }
        return new String(bytes, at, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
