package dev.workersai.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes off a socket and looks at none: what the server can give. A contender that is nearly as fast is waiting for
 * the server, and its figure says nothing about itself.
 */
public final class DrainContender implements Contender {

    static final String NAME = "drain";

    private final byte[] buffer = new byte[64 * 1024];
    private InetSocketAddress server = new InetSocketAddress(0);
    private byte[] request = new byte[0];
    private @Nullable Socket socket;
    private long length;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean takes(Scenario scenario) {
        return scenario != Scenario.EMBEDDING_JOB; // of which each answer is one of EMBEDDINGS
    }

    @Override
    public String runtimeJars() {
        return "";
    }

    @Override
    public void open(URI answer, Scenario scenario, int size) {
        server = new InetSocketAddress(answer.getHost(), answer.getPort());
        request = ("POST " + answer.getPath() + "/run HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}")
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            if (scenario != Scenario.PACED) {
                socket = new Socket(server.getAddress(), server.getPort());
                socket.setTcpNoDelay(true);
                length = measure(socket);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot drain " + answer, e);
        }
    }

    /** The first time the end is where nothing comes any more; later it is known. */
    private long measure(Socket open) throws IOException {
        open.getOutputStream().write(request);
        long count = 0;
        InputStream in = open.getInputStream();
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                open.setSoTimeout(500);
            }
        } catch (SocketTimeoutException e) {
            open.setSoTimeout(0);
        }
        return count;
    }

    @Override
    public long call() throws Exception {
        if (socket == null) {
            return charactersStreamed();
        }
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        long left = length;
        while (left > 0) {
            int read = in.read(buffer);
            if (read < 0) {
                throw new IOException("the server hung up");
            }
            left -= read;
        }
        return length;
    }

    /** Hands over an empty text for each event: the server's own time, in a client that does nothing. */
    @Override
    public void stream(Consumer<? super String> onText) throws Exception {
        streamAtOnce(List.of(onText));
    }

    @Override
    public void streamAtOnce(List<? extends Consumer<? super String>> readers) throws Exception {
        try (Selector selector = Selector.open()) {
            for (Consumer<? super String> reader : readers) {
                DrainedStream.open(server, request, reader, selector);
            }
            int left = readers.size();
            while (left > 0) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    left -= ((DrainedStream) key.attachment()).read() ? 1 : 0;
                }
                selector.selectedKeys().clear();
            }
        }
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // it is gone either way
        }
    }
}
