package dev.workersai;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The facts of one call: where it went, what the head of its answer said, how long it took. No bodies. Immutable. */
public final class CallInfo implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

    private final String operation;
    private final @Nullable String model;
    private final int status;

    @SuppressWarnings("serial") // the map that is made here can be written
    private final Map<String, String> headers;

    private final int attempts;
    private final Duration elapsed;
    private final String[] tags;
    private final @Nullable Long promptTokens;
    private final @Nullable Long completionTokens;

    /**
     * Copies the facts.
     *
     * @param operation method and path after the account
     * @param model the id of the model called
     * @param status the HTTP status, 0 if no answer came
     * @param headers of the answer; of each name, the first value counts
     * @param attempts requests sent so far
     * @param elapsed since the call began
     * @param tags as sent
     * @param promptTokens what the input took, as far as the answer says
     * @param completionTokens what the output took, as far as the answer says
     */
    @lombok.Builder
    private CallInfo(
            String operation,
            @Nullable String model,
            int status,
            @Nullable Map<String, ? extends Collection<String>> headers,
            int attempts,
            @Nullable Duration elapsed,
            @Nullable List<String> tags,
            @Nullable Long promptTokens,
            @Nullable Long completionTokens) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.model = model;
        this.status = status;
        this.headers = firstOfEach(headers == null ? Map.of() : headers);
        this.attempts = attempts;
        this.elapsed = elapsed == null ? Duration.ZERO : elapsed;
        this.tags = tags == null ? new String[0] : tags.toArray(new String[0]);
        this.promptTokens = promptTokens;
        this.completionTokens = completionTokens;
    }

    private static Map<String, String> firstOfEach(Map<String, ? extends Collection<String>> headers) {
        TreeMap<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> values.stream().findFirst().ifPresent(value -> first.put(name, value)));
        return first;
    }

    /** {@return a builder, for tests of users too; all but the operation may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return method and path after the account, such as {@code POST /ai/run/@cf/…}; no query} */
    public String operation() {
        return operation;
    }

    /** {@return the id of the model called, empty if the call was not for a model} */
    public Optional<String> model() {
        return Optional.ofNullable(model);
    }

    /** {@return the HTTP status of the last answer, empty if none has come} */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** {@return the edge's id of the request, to quote to support; empty if no answer has said it} */
    public Optional<String> cfRay() {
        return header("cf-ray");
    }

    /** {@return the inference's id, or the ray id where inference was not reached; empty if the answer has neither} */
    public Optional<String> requestId() {
        return header("cf-ai-req-id").or(this::cfRay);
    }

    /** {@return what the call was billed, in neurons; empty if the answer does not say} */
    public OptionalDouble neurons() {
        return header("cf-ai-neurons")
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                .orElse(OptionalDouble.empty());
    }

    /** {@return the tokens of the input; empty before the end of the call, or if the answer does not say} */
    public OptionalLong promptTokens() {
        return promptTokens == null ? OptionalLong.empty() : OptionalLong.of(promptTokens);
    }

    /** {@return the tokens of the output; empty before the end of the call, or if the answer does not say} */
    public OptionalLong completionTokens() {
        return completionTokens == null ? OptionalLong.empty() : OptionalLong.of(completionTokens);
    }

    /** {@return how many attempts were made, one that is under way included} */
    public int attempts() {
        return attempts;
    }

    /** {@return the time since the call began, waits between attempts included} */
    public Duration elapsed() {
        return elapsed;
    }

    /** {@return the tags that were sent; an unmodifiable list} */
    public List<String> tags() {
        return List.of(tags);
    }

    /** {@return what the AI Gateway's cache did, {@code HIT} or {@code MISS}; empty if no gateway said so} */
    public Optional<String> gatewayCacheStatus() {
        return header("cf-aig-cache-status");
    }

    /** {@return the id of the AI Gateway's log entry, empty if no gateway gave one} */
    public Optional<String> gatewayLogId() {
        return header("cf-aig-log-id");
    }

    /** {@return which of the AI Gateway's steps answered, from 0; empty if no gateway said so} */
    public OptionalInt gatewayStep() {
        return header("cf-aig-step")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** {@return the id of the AI Gateway's event, empty if no gateway gave one} */
    public Optional<String> gatewayEventId() {
        return header("cf-aig-event-id");
    }

    /**
     * {@return a header of the last answer, empty if it has none of that name}
     *
     * @param name in any case, such as {@code cf-aig-model}
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** {@return operation, status, ids and times} */
    @Override
    public String toString() {
        return "CallInfo[" + operation
                + (status == 0 ? ", no answer" : ", HTTP " + status)
                + cfRay().map(ray -> ", ray " + ray).orElse("")
                + ", attempts " + attempts + ", " + elapsed.toMillis() + " ms]";
    }

    /** Gathers the facts. For one thread. */
    public static final class Builder {

        /** {@return the facts} */
        public CallInfo build() {
            return new CallInfo(
                    operation, model, status, headers, attempts, elapsed, tags, promptTokens, completionTokens);
        }
    }
}
