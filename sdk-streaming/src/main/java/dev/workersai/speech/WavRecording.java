package dev.workersai.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * The sound in a WAV file, to be cut between any two samples.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2361">RFC 2361, WAVE formats</a>
 */
final class WavRecording {

    private static final int CHUNK_HEAD = 8;
    private static final int FIRST_CHUNK = 12;
    private static final int SHORTEST_FORMAT = 16;
    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int SUB_FORMAT = 24;
    private static final long NANOS = 1_000_000_000L;

    private final byte[] file;
    private final byte[] format;
    private final int codec;
    private final int rate;
    private final int frameBytes;
    private final int sampleBits;
    private final int dataAt;
    private final int frames;

    private WavRecording(byte[] file, byte[] format, int dataAt, int dataLength) {
        ByteBuffer fields = ByteBuffer.wrap(format).order(ByteOrder.LITTLE_ENDIAN);
        int tag = Short.toUnsignedInt(fields.getShort(0));
        boolean extended = tag == EXTENSIBLE && format.length >= SUB_FORMAT + 2;
        this.file = file;
        this.format = format;
        this.codec = extended ? Short.toUnsignedInt(fields.getShort(SUB_FORMAT)) : tag;
        this.rate = fields.getInt(4);
        this.frameBytes = Short.toUnsignedInt(fields.getShort(12));
        this.sampleBits = Short.toUnsignedInt(fields.getShort(14));
        this.dataAt = dataAt;
        this.frames = frameBytes == 0 ? 0 : dataLength / frameBytes;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is no WAV file that can be cut; the message names the way out
     */
    static WavRecording of(byte[] file, String mediaType) {
        if (!isAt(file, 0, "RIFF") || !isAt(file, CHUNK_HEAD, "WAVE")) {
            throw refused("only WAV recordings can be cut here, but this is " + mediaType);
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte[] format = new byte[0];
        int at = FIRST_CHUNK;
        while (at + CHUNK_HEAD <= file.length) {
            int start = at + CHUNK_HEAD;
            // A writer that does not know the end yet puts 0 or the largest number as the length of the data.
            int size = (int) Math.min(Integer.toUnsignedLong(bytes.getInt(at + 4)), file.length - start);
            if (isAt(file, at, "fmt ")) {
                format = Arrays.copyOfRange(file, start, start + size);
            } else if (isAt(file, at, "data")) {
                return checked(file, format, start, size == 0 ? file.length - start : size);
            }
            at = start + size + size % 2;
        }
        throw refused("the WAV file has no sound in it");
    }

    private static WavRecording checked(byte[] file, byte[] format, int dataAt, int dataLength) {
        if (format.length < SHORTEST_FORMAT) {
            throw refused("the WAV file does not say what its samples are");
        }
        WavRecording recording = new WavRecording(file, format, dataAt, dataLength);
        if (recording.rate <= 0 || recording.frameBytes == 0 || recording.frames == 0) {
            throw refused("the WAV file has no sound in it");
        }
        if (recording.codec != PCM || recording.sampleBits % Byte.SIZE != 0 || recording.sampleBits > Integer.SIZE) {
            throw refused("only plain samples (PCM) can be cut here, but the WAV file has format " + recording.codec);
        }
        return recording;
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("The recording cannot be cut: " + reason
                + ". Send it whole, or convert it first, for example: ffmpeg -i in.mp3 -ac 1 -ar 16000 out.wav");
    }

    int frames() {
        return frames;
    }

    Duration duration() {
        return timeOf(frames);
    }

    /** Returns when a frame is heard: exactly, to the nanosecond. */
    Duration timeOf(int frame) {
        return Duration.ofSeconds(frame / rate, frame % rate * NANOS / rate);
    }

    /** Returns the frame heard at a time; the number of frames for any time after the end. */
    int frameAt(Duration time) {
        double frame = (double) time.getSeconds() * rate + (double) time.getNano() * rate / NANOS;
        return (int) Math.min(frames, Math.round(frame));
    }

    /** Returns how loud some frames are: the mean of the squared samples of the first channel, from 0 to 1. */
    double loudness(int from, int to) {
        double sum = 0;
        for (int frame = from; frame < to; frame++) {
            double sample = sample(dataAt + frame * frameBytes);
            sum += sample * sample;
        }
        return to > from ? sum / (to - from) : 0;
    }

    private double sample(int at) {
        int bytes = sampleBits / Byte.SIZE;
        if (bytes == 1) {
            return ((file[at] & 0xFF) - 128) / 128.0;
        }
        int value = file[at + bytes - 1];
        for (int i = bytes - 2; i >= 0; i--) {
            value = (value << Byte.SIZE) | (file[at + i] & 0xFF);
        }
        return value / Math.scalb(1.0, sampleBits - 1);
    }

    /** Returns some frames as a WAV file of their own. */
    byte[] slice(int from, int to) {
        int length = (to - from) * frameBytes;
        int padded = format.length + format.length % 2;
        ByteBuffer part = ByteBuffer.allocate(FIRST_CHUNK + CHUNK_HEAD + padded + CHUNK_HEAD + length + length % 2)
                .order(ByteOrder.LITTLE_ENDIAN);
        put(part, "RIFF").putInt(part.capacity() - CHUNK_HEAD);
        put(part, "WAVE");
        put(part, "fmt ").putInt(format.length).put(format).position(FIRST_CHUNK + CHUNK_HEAD + padded);
        put(part, "data").putInt(length).put(file, dataAt + from * frameBytes, length);
        return part.array();
    }

    private static ByteBuffer put(ByteBuffer target, String id) {
        return target.put(id.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isAt(byte[] file, int at, String id) {
        return at + id.length() <= file.length
                && new String(file, at, id.length(), StandardCharsets.US_ASCII).equals(id);
    }
}
