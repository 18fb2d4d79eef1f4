package dev.workersai.realtime;

import dev.workersai.WorkersAiClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A service on a loopback port that takes one websocket and does with its bytes what a script says. */
final class SocketScript implements AutoCloseable {

    static final String TOKEN = "test-token-0123456789-0123456789-0123456789";

    private final ServerSocket server;
    private final Thread thread;
    private final WorkersAiClient client;
    private volatile String handshake = "";

    /** What happens after the handshake. */
    interface Script {

        void play(InputStream in, OutputStream out) throws Exception;
    }

    SocketScript(Script script) {
        try {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        thread = new Thread(() -> serve(script), "socket-script");
        thread.setDaemon(true);
        thread.start();
        client = WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken(TOKEN)
                .baseUrl(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/client/v4"))
                .build();
    }

    WorkersAiClient client() {
        return client;
    }

    String handshake() {
        return handshake;
    }

    private void serve(Script script) {
        try (Socket socket = server.accept()) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            handshake = head(in);
            String key = handshake.replaceFirst("(?is).*\\r\\nsec-websocket-key: *([^\\r]+)\\r.*", "$1");
            out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            script.play(in, out);
        } catch (Exception e) {
            return; // The other side went away, as tests want it to.
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            head.write(in.read());
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static String accept(String key) throws NoSuchAlgorithmException {
        byte[] text = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
    }

    /** Returns one frame of up to 64 KiB, as a server sends it. */
    static byte[] frame(boolean last, int opcode, byte[] payload) {
        var frame = new ByteArrayOutputStream();
        frame.write((last ? 0x80 : 0) | opcode);
        if (payload.length < 126) {
            frame.write(payload.length);
        } else {
            frame.write(126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        }
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    static byte[] text(String text) {
        return frame(true, 1, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] close(int code, String reason) {
        var payload = new ByteArrayOutputStream();
        payload.write(code >> 8);
        payload.write(code);
        payload.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return frame(true, 8, payload.toByteArray());
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        thread.interrupt();
    }
}
