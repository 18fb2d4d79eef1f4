package dev.workersai.emulator;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One scripted answer: any status, headers and bytes, sent as they are.
 *
 * <p>Immutable. Give it to {@link Emulator#answerNext(CannedAnswer)}.
 */
public final class CannedAnswer {

    private static final int LOWEST_STATUS = 200;
    private static final int HIGHEST_STATUS = 599;

    private final int status;
    private final List<HeaderLine> headers;
    private final byte[] body;

    private CannedAnswer(int status, List<HeaderLine> headers, byte[] body) {
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new IllegalArgumentException("status must be 200 to 599, got " + status);
        }
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    /**
     * Returns an answer of type {@code application/json}. The text is not checked, so it may be broken on purpose.
     *
     * @param status HTTP status, 200 to 599
     * @param body sent as UTF-8
     * @return the answer
     * @throws IllegalArgumentException if the status is out of range
     */
    public static CannedAnswer json(int status, String body) {
        return of(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns an answer of any content type.
     *
     * @param status HTTP status, 200 to 599
     * @param contentType value of the {@code Content-Type} header
     * @param body sent as it is; copied
     * @return the answer
     * @throws IllegalArgumentException if the status is out of range
     */
    public static CannedAnswer of(int status, String contentType, byte[] body) {
        requireNonNull(contentType, "contentType");
        return new CannedAnswer(status, List.of(new HeaderLine("Content-Type", contentType)), body.clone());
    }

    /**
     * Returns an answer without body and content type.
     *
     * @param status HTTP status, 200 to 599
     * @return the answer
     * @throws IllegalArgumentException if the status is out of range
     */
    public static CannedAnswer empty(int status) {
        return new CannedAnswer(status, List.of(), new byte[0]);
    }

    /**
     * Returns this answer with one more header line; a name may occur several times.
     *
     * @param name header name
     * @param value header value
     * @return a new answer
     */
    public CannedAnswer withHeader(String name, String value) {
        List<HeaderLine> more = new ArrayList<>(headers);
        more.add(new HeaderLine(requireNonNull(name, "name"), requireNonNull(value, "value")));
        return new CannedAnswer(status, more, body);
    }

    Answer toAnswer() {
        return new Answer(status, headers, AnswerBody.of(body));
    }

    /** Returns the status and the size of the body. */
    @Override
    public String toString() {
        return "CannedAnswer[" + status + ", " + body.length + " bytes]";
    }
}
