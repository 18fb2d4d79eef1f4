package dev.workersai.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers every request with bytes made beforehand. A process of its own, so that its work is in no client's figures; one
 * thread, which never waits for a client. Ends when its standard input does.
 */
public final class ReplayServer {

    /** From one chunk of a paced stream to the next. */
    public static final long PACE_NANOS = 20_000_000;

    /** Made when first asked for, which is when a contender warms up. */
    private final Map<String, List<byte[]>> answers = new HashMap<>();

    private final List<Connection> paced = new ArrayList<>();
    private final Selector selector;

    private ReplayServer(Selector selector) {
        this.selector = selector;
    }

    public static void main(String[] arguments) throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2048);
            listener.configureBlocking(false);
            listener.register(selector, SelectionKey.OP_ACCEPT);
            System.out.println(listener.socket().getLocalPort());
            Thread end = new Thread(ReplayServer::exitWithInput, "end");
            end.setDaemon(true);
            end.start();
            new ReplayServer(selector).serve(listener);
        }
    }

    private static void exitWithInput() {
        try {
            while (System.in.read() >= 0) {
                // nothing is said here
            }
        } catch (IOException e) {
            // as good as the end
        }
        System.exit(0);
    }

    private void serve(ServerSocketChannel listener) throws IOException {
        while (true) {
            if (paced.isEmpty()) {
                selector.select();
            } else {
                selector.select(1);
            }
            var keys = selector.selectedKeys().iterator();
            while (keys.hasNext()) {
                SelectionKey key = keys.next();
                keys.remove();
                if (key.isAcceptable()) {
                    accept(listener);
                } else {
                    take(key);
                }
            }
            long now = System.nanoTime();
            paced.removeIf(connection -> connection.isPaceOver(now, PACE_NANOS));
        }
    }

    private void accept(ServerSocketChannel listener) throws IOException {
        for (SocketChannel channel = listener.accept(); channel != null; channel = listener.accept()) {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            key.attach(new Connection(channel, key));
        }
    }

    private void take(SelectionKey key) {
        Connection connection = (Connection) key.attachment();
        try {
            if (key.isWritable()) {
                connection.flush();
            }
            if (key.isValid() && key.isReadable()) {
                String path = connection.read();
                if (path != null) {
                    answer(connection, path);
                }
            }
        } catch (IOException e) {
            connection.close(); // the client has gone: that is its right
        }
    }

    private void answer(Connection connection, String path) throws IOException {
        List<byte[]> parts = answers.computeIfAbsent(path, segment -> Answers.parts(AnswerPath.of(segment)));
        if (parts.size() > 1) {
            connection.startPace(parts);
            paced.add(connection);
        } else {
            connection.send(parts.get(0));
        }
    }
}
