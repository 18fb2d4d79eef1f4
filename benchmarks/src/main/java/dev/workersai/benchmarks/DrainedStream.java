package dev.workersai.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One live answer whose events are counted and nothing else. */
final class DrainedStream {

    private static final String EVENT = "data:";
    private static final String END = "[DONE]";

    private final SocketChannel channel;
    private final Consumer<? super String> onEvent;
    private final ByteBuffer buffer = ByteBuffer.allocate(16 * 1024);

    private DrainedStream(SocketChannel channel, Consumer<? super String> onEvent) {
        this.channel = channel;
        this.onEvent = onEvent;
    }

    static void open(InetSocketAddress server, byte[] request, Consumer<? super String> onEvent, Selector selector)
            throws IOException {
        SocketChannel channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.write(ByteBuffer.wrap(request));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new DrainedStream(channel, onEvent));
    }

    /** Takes what is there; returns whether it was the last. An event comes in one piece: it was written so. */
    boolean read() throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new IOException("the server hung up");
        }
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END);
        for (int event = text.indexOf(EVENT); event >= 0; event = text.indexOf(EVENT, event + 1)) {
            if (end < 0 || event < end - EVENT.length() - 1) {
                onEvent.accept("");
            }
        }
        if (end >= 0) {
            channel.close();
        }
        return end >= 0;
    }
}
