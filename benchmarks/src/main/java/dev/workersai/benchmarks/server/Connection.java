package dev.workersai.benchmarks.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client: its request as far as it has come, its answer as far as it has been taken. */
final class Connection {

    private static final Pattern PATH = Pattern.compile("^[A-Z]+ /([a-z0-9.-]+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
    private ByteBuffer out = ByteBuffer.allocate(0);

    private List<byte[]> parts = List.of();
    private int nextPart;
    private long due;

    Connection(SocketChannel channel, SelectionKey key) {
        this.channel = channel;
        this.key = key;
    }

    /** Reads what is there; returns the first segment of the path once a request is complete. */
    @Nullable
    String read() throws IOException {
        if (channel.read(in) < 0) {
            close();
            return null;
        }
        String text = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
        int headEnd = text.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return null;
        }
        String head = text.substring(0, headEnd);
        Matcher length = LENGTH.matcher(head);
        int whole = headEnd + 4 + (length.find() ? Integer.parseInt(length.group(1)) : 0);
        if (in.position() < whole) {
            return null;
        }
        in.clear();
        Matcher path = PATH.matcher(head);
        return path.find() ? path.group(1) : "";
    }

    void send(byte[] bytes) throws IOException {
        out = ByteBuffer.wrap(bytes);
        flush();
    }

    void flush() throws IOException {
        while (out.hasRemaining() && channel.write(out) > 0) {
            // more may fit
        }
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    void startPace(List<byte[]> all) throws IOException {
        parts = all;
        nextPart = 1;
        due = System.nanoTime();
        send(all.get(0));
    }

    /** Sends the next part when its time has come; returns whether there is none left. */
    boolean isPaceOver(long now, long pace) {
        try {
            while (nextPart < parts.size() && now >= due && !out.hasRemaining()) {
                due += pace;
                send(parts.get(nextPart++));
            }
            return nextPart == parts.size();
        } catch (IOException e) {
            close();
            return true;
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }
}
