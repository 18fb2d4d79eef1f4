package dev.workersai.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long an answer asks to wait: {@code retry-after-ms}, else {@code retry-after} in seconds or as a date. */
final class RetryAfter {

    private RetryAfter() {}

    static @Nullable Duration of(AnswerHead head, Clock clock) {
        String millis = head.header("retry-after-ms");
        if (millis != null && millis.matches("\\d{1,12}")) {
            return Duration.ofMillis(Long.parseLong(millis));
        }
        String value = head.header("retry-after");
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
        }
        return untilDate(value, clock);
    }

    private static @Nullable Duration untilDate(String date, Clock clock) {
        try {
            ZonedDateTime then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), then.toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null; // Neither seconds nor a date: as good as not sent.
        }
    }
}
