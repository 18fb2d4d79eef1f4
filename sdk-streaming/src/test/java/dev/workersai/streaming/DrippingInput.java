package dev.workersai.streaming;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Gives bytes in packets of chosen sizes, the sizes again and again; notes when it is closed. */
final class DrippingInput extends InputStream {

    private final ByteArrayInputStream bytes;
    private final List<Integer> sizes;
    private int packet;
    private int leftOfPacket;
    private boolean closed;

    DrippingInput(byte[] bytes, List<Integer> sizes) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.sizes = sizes;
    }

    static DrippingInput of(String text, int size) {
        return new DrippingInput(text.getBytes(StandardCharsets.UTF_8), List.of(size));
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (leftOfPacket == 0) {
            leftOfPacket = sizes.get(packet++ % sizes.size());
        }
        int count = bytes.read(target, offset, Math.min(length, leftOfPacket));
        leftOfPacket -= Math.max(count, 0);
        return count;
    }

    @Override
    public int read() {
        return bytes.read();
    }

    int left() {
        return bytes.available();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
