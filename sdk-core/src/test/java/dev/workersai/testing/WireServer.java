package dev.workersai.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP/1.1 server on a raw loopback socket: gives scripted answers in order, the last one again and again. */
public final class WireServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Deque<Reply> replies;
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch hangUps = new CountDownLatch(1);
    private final Object lock = new Object();
    private int exchanges;

    private WireServer(List<Reply> replies) {
        this.replies = new ArrayDeque<>(replies);
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    public static WireServer answering(Reply... replies) {
        return new WireServer(List.of(replies));
    }

    /** Returns the URL to give to a client as its base URL. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/client/v4");
    }

    /** Returns the one request that came. */
    public RecordedRequest request() {
        if (requests.size() != 1) {
            throw new AssertionError(requests.size() + " requests came");
        }
        return requests.get(0);
    }

    public List<RecordedRequest> requests() {
        return requests;
    }

    /** Waits until a request has come. */
    public void awaitRequest() throws InterruptedException {
        if (!arrived.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no request came");
        }
    }

    /** Returns whether the client hangs up on a stalling reply within a second. */
    public boolean seesHangUp() throws InterruptedException {
        return hangUps.await(1, TimeUnit.SECONDS);
    }

    /**
     * Returns whether within two seconds every exchange is over: its answer complete on a connection that goes on, or its
     * connection given up by the client as well.
     */
    public boolean seesEveryExchangeEnd() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        synchronized (lock) {
            while (exchanges > 0 && System.nanoTime() < deadline) {
                TimeUnit.NANOSECONDS.timedWait(lock, deadline - System.nanoTime());
            }
            return exchanges == 0;
        }
    }

    private void exchangesChange(int change) {
        synchronized (lock) {
            exchanges += change;
            lock.notifyAll();
        }
    }

    public int connectionsOpened() {
        return opened.get();
    }

    private void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket connection = socket.accept();
            connections.add(connection);
            opened.incrementAndGet();
            start(() -> serve(connection));
        }
    }

    private void serve(Socket connection) throws IOException {
        try (connection) {
            connection.setTcpNoDelay(true); // Head and body are written one after the other.
            InputStream in = new BufferedInputStream(connection.getInputStream());
            boolean open = true;
            while (open) {
                String line = line(in);
                if (line.isEmpty()) {
                    return;
                }
                exchangesChange(1);
                try {
                    requests.add(read(line, in));
                    arrived.countDown();
                    open = exchange(connection, in);
                } finally {
                    exchangesChange(-1);
                }
            }
        }
    }

    /** Returns whether the connection goes on; if not, it has ended on both sides. */
    private boolean exchange(Socket connection, InputStream in) throws IOException {
        Reply reply = nextReply();
        boolean goesOn = false;
        try {
            goesOn = reply.send(connection.getOutputStream());
        } catch (Reply.Reset e) {
            connection.setSoLinger(true, 0);
            return false;
        } catch (IOException e) {
            if (!Reply.isScripted(e)) {
                throw e; // The client has gone.
            }
        }
        if (goesOn && !reply.hangs()) {
            return true;
        }
        if (!reply.hangs()) {
            connection.shutdownOutput();
        }
        while (in.read() >= 0) {
            // until the client hangs up
        }
        hangUps.countDown();
        return false;
    }

    /** Drops the script, and gives one answer again and again. */
    public synchronized void answerFromNowOn(Reply reply) {
        replies.clear();
        replies.add(reply);
    }

    private synchronized Reply nextReply() {
        return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
    }

    private static RecordedRequest read(String requestLine, InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new RecordedRequest(requestLine, headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        List<Byte> bytes = new ArrayList<>();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            bytes.add((byte) next);
        }
        byte[] line = new byte[bytes.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = bytes.get(i);
        }
        return new String(line, StandardCharsets.UTF_8).stripTrailing();
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException e) {
                // A script or the other side ended the connection: that is what the test is about.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
