package dev.workersai.emulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request as it arrived, kept for a test to look at.
 *
 * <p>Immutable. The value of {@code Authorization} is replaced by {@code Bearer ***} (or {@code ***} for another
 * scheme), so that a failing assertion prints no token.
 */
public final class RecordedRequest {

    private final String method;
    private final String target;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    RecordedRequest(String method, String target, List<HeaderLine> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.headers = grouped(headers);
        this.body = body;
    }

    /**
     * Returns the HTTP method.
     *
     * @return for example {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * Returns path and query exactly as they were on the wire, nothing decoded.
     *
     * @return for example {@code /client/v4/accounts/…/ai/run/@cf/openai/whisper}
     */
    public String target() {
        return target;
    }

    /**
     * Returns all header lines by name.
     *
     * @return an unmodifiable map whose lookup ignores letter case; each value has at least one element
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Returns the first value of a header.
     *
     * @param name header name, in any letter case
     * @return the value, or empty if the request had no such header
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /**
     * Returns the body. A body above the emulator's size limit is cut at the limit.
     *
     * @return a copy, empty if the request had none
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Returns the body read as UTF-8.
     *
     * @return the text, empty if the request had no body
     */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    int bodySize() {
        return body.length;
    }

    /** Returns method, target and the size of the body. */
    @Override
    public String toString() {
        return method + " " + target + " (" + body.length + " bytes)";
    }

    private static Map<String, List<String>> grouped(List<HeaderLine> lines) {
        Map<String, List<String>> grouped = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HeaderLine line : lines) {
            grouped.computeIfAbsent(line.name(), name -> new ArrayList<>(1)).add(shown(line));
        }
        grouped.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(grouped);
    }

    private static String shown(HeaderLine line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        boolean secret =
                name.equals("authorization") || name.equals("cf-aig-authorization") || name.equals("x-auth-key");
        if (!secret) {
            return line.value();
        }
        return line.value().regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()) ? "Bearer ***" : "***";
    }
}
