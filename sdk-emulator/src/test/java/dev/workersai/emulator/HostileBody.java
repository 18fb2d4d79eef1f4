package dev.workersai.emulator;

import java.io.InputStream;
import java.util.List;

/** Gives bytes in packets of chosen sizes, once or for ever, and counts how many were taken. */
final class HostileBody extends InputStream {

    private final byte[] bytes;
    private final List<Integer> packets;
    private final boolean endless;
    private int packet;
    private long taken;

    HostileBody(byte[] bytes, List<Integer> packets, boolean endless) {
        this.bytes = bytes;
        this.packets = packets;
        this.endless = endless && bytes.length > 0;
    }

    long taken() {
        return taken;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int left = endless ? Integer.MAX_VALUE : (int) (bytes.length - taken);
        if (left == 0) {
            return -1;
        }
        int count = Math.min(Math.min(length, left), packets.get(packet++ % packets.size()));
        for (int i = 0; i < count; i++) {
            target[offset + i] = bytes[(int) (taken++ % bytes.length)];
        }
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
