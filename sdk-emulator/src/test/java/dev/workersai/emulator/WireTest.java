package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes on a plain socket, so that no client tidies them up. */
class WireTest {

    @Test
    void request_oddTarget_isRecordedExactlyAsSent() throws IOException {
        try (Emulator emulator = Emulator.start()) {
            String target = "/client/v4/accounts/" + emulator.accountId()
                    + "/ai/run/@cf/./meta//x%2Fy/..;p=1?queueRequest=true&tags=a%20b+c&&x=%zz";
            String answer = exchange(emulator.baseUrl(), "POST " + target + " HTTP/1.1\r\n", "");
            assertThat(answer).startsWith("HTTP/1.1 400").contains("7000");
            assertThat(emulator.requests())
                    .singleElement()
                    .extracting(RecordedRequest::target)
                    .isEqualTo(target);
        }
    }

    @Test
    void request_literalAtAndSlashes_isAnswered() throws IOException {
        try (Emulator emulator = Emulator.start()) {
            String line = "POST /client/v4/accounts/" + emulator.accountId() + "/ai/run/" + Caller.LLAMA
                    + " HTTP/1.1\r\nAuthorization: bearer " + emulator.apiToken()
                    + "\r\nContent-Type: application/json; charset=utf-8\r\n";
            assertThat(exchange(emulator.baseUrl(), line, "{\"prompt\":\"hi\"}"))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"success\":true");
        }
    }

    @Test
    void stream_eachEvent_isAChunkOfItsOwn() throws IOException {
        try (Emulator emulator = Emulator.start()) {
            String line = "POST /client/v4/accounts/" + emulator.accountId() + "/ai/run/" + Caller.LLAMA
                    + " HTTP/1.1\r\nAuthorization: Bearer " + emulator.apiToken() + "\r\n";
            String answer = exchange(emulator.baseUrl(), line, "{\"prompt\":\"hi\",\"stream\":true}", "0\r\n\r\n");
            // A chunk is a length line, the bytes and an empty line; an event ends with an empty line itself.
            assertThat(answer.lines().filter(text -> text.startsWith("data: ")).count())
                    .isEqualTo(answer.lines()
                                    .filter(text -> text.matches("[0-9A-F]+"))
                                    .count()
                            - 1)
                    .isGreaterThan(3);
        }
    }

    private static String exchange(URI server, String requestHead, String body) throws IOException {
        return exchange(server, requestHead + "Connection: close\r\n", body, "no such end");
    }

    private static String exchange(URI server, String requestHead, String body, String end) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            String request = requestHead + "Host: localhost\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            var answer = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
                if (answer.toString().endsWith(end)) {
                    break;
                }
            }
            return answer.toString();
        }
    }
}
