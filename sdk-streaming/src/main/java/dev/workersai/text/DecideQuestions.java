package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The questions of a call to a decision model, as they go over the wire. */
final class DecideQuestions {

    private static final String QUESTIONS = "questions";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private DecideQuestions() {}

    /**
     * Returns a call with one more question.
     *
     * @param criteria null for none
     * @throws IllegalArgumentException if the id has another form than the service takes
     */
    static TaskCall with(TaskCall call, String id, String type, Object instructions, @Nullable Object criteria) {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "The id of a question has 1 to 100 letters, digits, _, . and -, which this one has not.");
        }
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("type", type);
        question.put("instructions", Objects.requireNonNull(instructions, "instructions"));
        if (criteria != null) {
            question.put("criteria", criteria);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        JsonNode earlier = call.get(QUESTIONS);
        if (earlier != null) {
            earlier.properties().forEach(each -> all.put(each.getKey(), each.getValue()));
        }
        all.put(id, question);
        return call.with(QUESTIONS, all);
    }

    /** Returns the criteria if there are as many as the service takes. */
    static Object sized(String what, Object criteria, int size, int least, int most) {
        if (size < least || size > most) {
            throw new IllegalArgumentException(
                    "A question has " + least + " to " + most + " " + what + ", but this one " + size + ".");
        }
        return criteria;
    }
}
