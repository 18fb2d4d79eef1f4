package dev.workersai.streaming;

import java.util.Map;
import java.util.stream.Stream;

/** The part of a {@link ChatModelRef} that says how the model chooses its words. */
abstract sealed class SamplingSettings permits MessageSettings {

    SamplingSettings() {}

    abstract ChatRequest request();

    abstract ChatModelRef with(ChatRequest changed);

    /**
     * {@return a chat whose answers are cut after so many tokens; many older models cut after 256 if this is not set}
     *
     * @param tokens the most to write, thinking included; at least 1
     */
    public ChatModelRef maxTokens(long tokens) {
        if (tokens < 1) {
            throw new IllegalArgumentException("maxTokens has to be at least 1, but is " + tokens + ".");
        }
        return with(request().with("max_tokens", tokens));
    }

    /**
     * {@return a chat with another randomness of the choice of words; higher is more varied}
     *
     * @param temperature 0 for the likeliest words; models differ in the highest
     */
    public ChatModelRef temperature(double temperature) {
        return with(request().with("temperature", temperature));
    }

    /**
     * {@return a chat with another share of probability that the candidates for the next token cover}
     *
     * @param share up to 1; lower keeps to the likeliest
     */
    public ChatModelRef topP(double share) {
        return with(request().with("top_p", share));
    }

    /**
     * {@return a chat with another number of candidates for the next token}
     *
     * @param candidates lower is less varied
     */
    public ChatModelRef topK(int candidates) {
        return with(request().with("top_k", candidates));
    }

    /**
     * {@return a chat with a start value of the randomness; the same seed and messages tend to give the same answer}
     *
     * @param seed any number that the model takes
     */
    public ChatModelRef seed(long seed) {
        return with(request().with("seed", seed));
    }

    /**
     * {@return a chat with another penalty on tokens, which grows with each occurrence}
     *
     * @param penalty higher repeats less
     */
    public ChatModelRef frequencyPenalty(double penalty) {
        return with(request().with("frequency_penalty", penalty));
    }

    /**
     * {@return a chat with another penalty on tokens that occurred, however often}
     *
     * @param penalty higher brings up new topics
     */
    public ChatModelRef presencePenalty(double penalty) {
        return with(request().with("presence_penalty", penalty));
    }

    /**
     * {@return a chat with another penalty on repetitions}
     *
     * @param penalty higher repeats less
     */
    public ChatModelRef repetitionPenalty(double penalty) {
        return with(request().with("repetition_penalty", penalty));
    }

    /**
     * {@return a chat in which some tokens are likelier, or less likely, than the model finds them}
     *
     * @param bias of each token, by its number in the model's vocabulary: from -100 for never to 100 for always
     */
    public ChatModelRef logitBias(Map<Integer, ? extends Number> bias) {
        return with(request().with("logit_bias", bias));
    }

    /**
     * {@return a chat whose answers end before the first of these texts}
     *
     * @param texts which are left out of the answer themselves
     */
    public ChatModelRef stop(String... texts) {
        return with(request().with("stop", Stream.of(texts).toList()));
    }

    /**
     * {@return a chat that applies a LoRA adapter, by its name or id}
     *
     * @param adapter of the account, or a public one
     */
    public ChatModelRef lora(String adapter) {
        return with(request().with("lora", adapter));
    }
}
