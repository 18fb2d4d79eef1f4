package dev.workersai.streaming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * A server for many streams at once: every answer is the same bytes, rendered before the first request, in packets with
 * pauses in between. It has a thread per connection, and a process of its own where its cost is not to be counted.
 */
final class EventBytesServer implements AutoCloseable {

    static final int CHUNKS = 50;
    private static final byte[] HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\ncf-ray: r1\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNK = packet("data: {\"response\":\"word \",\"p\":\"abdefghijklm\"}\n\n");
    private static final byte[] END = packet("data: {\"response\":\"\",\"usage\":{\"prompt_tokens\":11,"
            + "\"completion_tokens\":50,\"total_tokens\":61}}\n\ndata: [DONE]\n\n");
    private static final byte[] LAST = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket = new ServerSocket(0, 2_000, InetAddress.getLoopbackAddress());
    private final long pauseNanos;

    private EventBytesServer(long pauseMillis) throws IOException {
        this.pauseNanos = pauseMillis * 1_000_000;
    }

    static EventBytesServer start(long pauseMillis) throws IOException {
        EventBytesServer server = new EventBytesServer(pauseMillis);
        thread(server::accept);
        return server;
    }

    /** Serves until its input ends; says its port first. */
    public static void main(String[] arguments) throws IOException {
        try (EventBytesServer server = start(Long.parseLong(arguments[0]))) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // the parent lives
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                thread(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed: nobody asks any more
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            while (takesRequest(connection.getInputStream())) {
                OutputStream out = connection.getOutputStream();
                out.write(HEAD);
                long next = System.nanoTime();
                for (int i = 0; i < CHUNKS; i++) {
                    out.write(CHUNK);
                    next += pauseNanos;
                    LockSupport.parkNanos(next - System.nanoTime());
                }
                out.write(END);
                out.write(LAST);
            }
        } catch (IOException e) {
            // the client is gone, as it may
        }
    }

    /** Reads one request; its body is as long as it says. */
    private static boolean takesRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        for (String line : head.toString().split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                in.readNBytes(
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).trim()));
            }
        }
        return true;
    }

    private static byte[] packet(String text) {
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(null, task, "event-server", 128 * 1024);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
