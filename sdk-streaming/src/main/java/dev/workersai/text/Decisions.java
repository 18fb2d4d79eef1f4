package dev.workersai.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

/** The answers to the questions of one call. Immutable. */
public final class Decisions {

    private final Map<String, Decision> answers;
    private final OptionalLong inputTokens;
    private final OptionalLong outputTokens;

    Decisions(Map<String, Decision> answers, OptionalLong inputTokens, OptionalLong outputTokens) {
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.inputTokens = inputTokens;
        this.outputTokens = outputTokens;
    }

    /** {@return the answers by the ids of their questions; unmodifiable} */
    public Map<String, Decision> answers() {
        return answers;
    }

    /**
     * {@return the answer to a yes-or-no question}
     *
     * @param id of the question
     * @throws NoSuchElementException if there is no answer to such a question
     */
    public Decision.YesNo yesNo(String id) {
        return answer(id, Decision.YesNo.class);
    }

    /**
     * {@return the answer to a choice}
     *
     * @param id of the question
     * @throws NoSuchElementException if there is no answer to such a question
     */
    public Decision.Choice choice(String id) {
        return answer(id, Decision.Choice.class);
    }

    /**
     * {@return the answer to a question for a score}
     *
     * @param id of the question
     * @throws NoSuchElementException if there is no answer to such a question
     */
    public Decision.Score score(String id) {
        return answer(id, Decision.Score.class);
    }

    private <T extends Decision> T answer(String id, Class<T> kind) {
        Decision answer = answers.get(id);
        if (!kind.isInstance(answer)) {
            throw new NoSuchElementException("There is no " + kind.getSimpleName() + " answer to '" + id + "'"
                    + (answer == null
                            ? "; there are answers to " + answers.keySet() + "."
                            : ", but a " + answer.getClass().getSimpleName() + " answer."));
        }
        return kind.cast(answer);
    }

    /** {@return how many tokens state and questions were; empty if the model does not say} */
    public OptionalLong inputTokens() {
        return inputTokens;
    }

    /** {@return how many tokens the answers were; empty if the model does not say} */
    public OptionalLong outputTokens() {
        return outputTokens;
    }

    /** {@return the answers} */
    @Override
    public String toString() {
        return "Decisions" + answers;
    }
}
