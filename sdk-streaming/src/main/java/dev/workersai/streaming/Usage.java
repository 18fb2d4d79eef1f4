package dev.workersai.streaming;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What an answer took, as the service counts it. Immutable. */
public final class Usage implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonProperty("prompt_tokens") // as listeners find it in an answer
    private final long promptTokens;

    @JsonProperty("completion_tokens")
    private final long completionTokens;

    private final long totalTokens;
    private final @Nullable Long cachedTokens;
    private final @Nullable Long reasoningTokens;
    private final @Nullable Double neurons;

    /**
     * Copies the counts.
     *
     * @param promptTokens tokens of the prompt
     * @param completionTokens tokens of the answer
     * @param totalTokens their sum; 0 to have it computed
     * @param cachedTokens tokens of the prompt that came from a cache
     * @param reasoningTokens tokens of the answer that were reasoning
     * @param neurons the billed amount
     */
    @lombok.Builder
    private Usage(
            long promptTokens,
            long completionTokens,
            long totalTokens,
            @Nullable Long cachedTokens,
            @Nullable Long reasoningTokens,
            @Nullable Double neurons) {
        this.promptTokens = promptTokens;
        this.completionTokens = completionTokens;
        this.totalTokens = totalTokens == 0 ? promptTokens + completionTokens : totalTokens;
        this.cachedTokens = cachedTokens;
        this.reasoningTokens = reasoningTokens;
        this.neurons = neurons;
    }

    /** {@return a builder; all may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the tokens of the prompt, 0 if the service does not say} */
    public long promptTokens() {
        return promptTokens;
    }

    /** {@return the tokens of the answer, reasoning included, 0 if the service does not say} */
    public long completionTokens() {
        return completionTokens;
    }

    /** {@return the total as the service says, else the sum of prompt and answer} */
    public long totalTokens() {
        return totalTokens;
    }

    /** {@return the tokens of the prompt that came from a cache, at most all of them; empty if unknown} */
    public OptionalLong cachedTokens() {
        return cachedTokens == null ? OptionalLong.empty() : OptionalLong.of(Math.min(cachedTokens, promptTokens));
    }

    /** {@return the tokens of the answer that were reasoning; empty if unknown} */
    public OptionalLong reasoningTokens() {
        return reasoningTokens == null ? OptionalLong.empty() : OptionalLong.of(reasoningTokens);
    }

    /** {@return what is billed, in Cloudflare's unit of compute; empty if the service does not say} */
    public OptionalDouble neurons() {
        return neurons == null ? OptionalDouble.empty() : OptionalDouble.of(neurons);
    }

    Usage withNeurons(double bill) {
        return new Usage(promptTokens, completionTokens, totalTokens, cachedTokens, reasoningTokens, bill);
    }

    /** Returns both together; what only one of them knows counts alone. */
    static @Nullable Usage sum(@Nullable Usage one, @Nullable Usage other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Usage(
                one.promptTokens + other.promptTokens,
                one.completionTokens + other.completionTokens,
                one.totalTokens + other.totalTokens,
                sum(one.cachedTokens, other.cachedTokens),
                sum(one.reasoningTokens, other.reasoningTokens),
                sum(one.neurons, other.neurons));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }

    private static @Nullable Double sum(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }

    /** {@return the counts} */
    @Override
    public String toString() {
        return "Usage[prompt " + promptTokens + ", completion " + completionTokens + ", total " + totalTokens
                + (cachedTokens == null ? "" : ", cached " + cachedTokens)
                + (reasoningTokens == null ? "" : ", reasoning " + reasoningTokens)
                + (neurons == null ? "" : ", neurons " + neurons)
                + "]";
    }

    /** Gathers the counts. For one thread. */
    public static final class Builder {

        /** {@return the usage} */
        public Usage build() {
            return new Usage(promptTokens, completionTokens, totalTokens, cachedTokens, reasoningTokens, neurons);
        }
    }
}
