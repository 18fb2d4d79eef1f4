package dev.workersai.streaming;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.TextGenerationInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A loopback server whose answers are played by a script, byte by byte, and a client that calls it. */
final class EventServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Script script;
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final WorkersAiClient client;

    private EventServer(Script script) throws IOException {
        this.script = script;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.client = WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("test-token-of-forty-characters-0123456789")
                .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
                .baseUrl(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/client/v4"))
                .build();
        start(this::accept, "event-server");
    }

    static EventServer playing(Script script) throws IOException {
        return new EventServer(script);
    }

    /** Calls the server and opens the stream that it plays. */
    ChatStream open(StreamOptions options) {
        TextGenerationInput input =
                TextGenerationInput.builder().message(ChatMessage.user("hi")).build();
        return EventStreams.chat(client.textGeneration().llama3_3_70bInstructFp8FastStream(input), options);
    }

    WorkersAi ai() {
        return WorkersAi.using(client);
    }

    /** Closes the client, and ends what is under way when the time is up. */
    void closeClient(Duration patience) {
        client.close(patience);
    }

    ChatStream open() {
        return open(StreamOptions.defaults());
    }

    /** Waits until the client has closed its side of the connection. */
    boolean awaitHangUp() throws InterruptedException {
        return hungUp.await(10, TimeUnit.SECONDS);
    }

    /** Returns how many connections the client holds open. */
    int connections() {
        return connections.get();
    }

    private void accept() throws IOException {
        while (true) {
            Socket connection = socket.accept();
            connections.incrementAndGet();
            start(() -> serve(connection), "event-server-connection");
        }
    }

    private void serve(Socket connection) throws IOException {
        try (connection) {
            var in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            while (!in.readLine().isEmpty()) {
                // the head; the body is of no interest
            }
            connection.setTcpNoDelay(true);
            script.play(new Wire(connection));
            while (in.read() >= 0) {
                // the body, and then nothing until the client hangs up
            }
        } finally {
            connections.decrementAndGet();
            hungUp.countDown();
        }
    }

    private static void start(Task task, String name) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // One side ended the connection: that is what the test is about.
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            client.close();
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    /** What the server does with a connection after the request has come. */
    interface Script {
        void play(Wire wire) throws IOException;
    }

    /** The server's side of a connection. */
    static final class Wire {

        private final Socket connection;
        private final OutputStream out;

        private Wire(Socket connection) throws IOException {
            this.connection = connection;
            this.out = connection.getOutputStream();
        }

        void head() throws IOException {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        }

        /** Begins an answer after which the connection takes no further request. */
        void lastHead() throws IOException {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
                            + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }

        /** Begins an answer of 99 bytes. */
        void headOfJson() throws IOException {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        }

        /** Gives a whole answer. */
        void answer(int status, String type, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        }

        void send(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }

        void drip(String text) throws IOException {
            for (int at = 0; at < text.length(); at++) {
                send(text.substring(at, at + 1));
            }
        }

        void end() throws IOException {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }

        void reset() throws IOException {
            connection.setSoLinger(true, 0);
            connection.close();
        }

        void hangUp() throws IOException {
            connection.close();
        }
    }
}
