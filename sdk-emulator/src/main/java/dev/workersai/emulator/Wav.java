package dev.workersai.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** WAV files with one channel and a comment that says what is spoken. */
final class Wav {

    private static final Map<String, Integer> FORMAT_TAGS = Map.of("linear16", 1, "alaw", 6, "mulaw", 7);
    private static final int FMT_SIZE = 18;
    private static final int CHUNK_HEAD = 8;

    private Wav() {}

    static byte[] of(byte[] samples, String encoding, int rate, String comment) {
        int sampleBytes = encoding.equals("linear16") ? 2 : 1;
        byte[] list = infoChunk(comment);
        int size = 4 + CHUNK_HEAD + FMT_SIZE + list.length + CHUNK_HEAD + 4 + CHUNK_HEAD + samples.length;
        ByteBuffer file =
                ByteBuffer.allocate(CHUNK_HEAD + size + samples.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        head(file, "RIFF", size + samples.length % 2).put(ascii("WAVE"));
        head(file, "fmt ", FMT_SIZE)
                .putShort(FORMAT_TAGS.getOrDefault(encoding, 1).shortValue())
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate * sampleBytes)
                .putShort((short) sampleBytes)
                .putShort((short) (sampleBytes * Byte.SIZE))
                .putShort((short) 0);
        head(file, "fact", 4).putInt(samples.length / sampleBytes);
        file.put(list);
        head(file, "data", samples.length).put(samples);
        return file.array();
    }

    private static byte[] infoChunk(String comment) {
        byte[] text = (comment + "\0").getBytes(StandardCharsets.UTF_8);
        int padded = text.length + text.length % 2;
        ByteBuffer chunk = ByteBuffer.allocate(2 * CHUNK_HEAD + 4 + padded).order(ByteOrder.LITTLE_ENDIAN);
        head(chunk, "LIST", 4 + CHUNK_HEAD + padded).put(ascii("INFO"));
        head(chunk, "ICMT", text.length).put(text);
        return chunk.array();
    }

    private static ByteBuffer head(ByteBuffer file, String id, int size) {
        return file.put(ascii(id)).putInt(size);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
