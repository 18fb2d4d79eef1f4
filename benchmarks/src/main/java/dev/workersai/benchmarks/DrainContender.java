package dev.workersai.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes off a socket and looks at none: what the server can give. A contender that is nearly as fast is waiting for
 * the server, and its figure says nothing about itself.
 */
public final class DrainContender implements Contender {

    private @Nullable Socket socket;
    private byte[] request = new byte[0];
    private long length;
    private final byte[] buffer = new byte[64 * 1024];

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public boolean takes(Scenario scenario) {
        return scenario != Scenario.PACED && scenario != Scenario.FIRST_CHUNK;
    }

    @Override
    public void open(URI server, Scenario scenario) {
        request = ("POST /" + scenario.path() + "/run HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}")
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            length = measure();
        } catch (IOException e) {
            throw new IllegalStateException("cannot drain " + server, e);
        }
    }

    /** The first time the end is where nothing comes any more; later it is known. */
    private long measure() throws IOException {
        Socket open = open();
        open.setSoTimeout(500);
        OutputStream out = open.getOutputStream();
        out.write(request);
        long count = 0;
        InputStream in = open.getInputStream();
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
            }
        } catch (java.net.SocketTimeoutException e) {
            open.setSoTimeout(0);
        }
        return count;
    }

    @Override
    public long call() throws Exception {
        Socket open = open();
        open.getOutputStream().write(request);
        InputStream in = open.getInputStream();
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

    private Socket open() {
        if (socket == null) {
            throw new IllegalStateException("not open");
        }
        return socket;
    }

    @Override
    public void close() {
        try {
            open().close();
        } catch (IOException e) {
            // it is gone either way
        }
    }
}
