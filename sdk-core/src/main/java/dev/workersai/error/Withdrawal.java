package dev.workersai.error;

import dev.workersai.catalog.ModelCard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a model's end, from the service's message first, then from the catalog.
 *
 * @param date the day of the end, null if not known
 * @param replacement the id of a model to use instead, null if not known
 */
record Withdrawal(@Nullable LocalDate date, @Nullable String replacement) {

    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
    private static final Pattern MODEL = Pattern.compile("@(?:cf|hf)/[\\w.-]{1,100}/[\\w.-]{0,99}\\w");

    static Withdrawal of(CallFailure failure) {
        Optional<ModelCard> card = Ambiguity.card(failure);
        LocalDate date = find(failure, DATE)
                .flatMap(Withdrawal::date)
                .or(() -> card.flatMap(ModelCard::retiredOn))
                .orElse(null);
        String replacement = find(failure, MODEL)
                .or(() -> card.flatMap(ModelCard::replacement))
                .orElse(null);
        return new Withdrawal(date, replacement);
    }

    /** Returns the first match in the messages that is not the model itself. */
    private static Optional<String> find(CallFailure failure, Pattern pattern) {
        return failure.errors().stream()
                .flatMap(error -> pattern.matcher(error.rawMessage()).results())
                .map(MatchResult::group)
                .filter(found -> !found.equals(failure.model()))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // Such as 2026-13-45.
        }
    }

    String advice() {
        return "The model was retired" + (date == null ? "" : " on " + date) + ": use "
                + (replacement == null ? "another one." : replacement + " instead.");
    }
}
