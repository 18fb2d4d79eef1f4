package dev.workersai.model;

import dev.workersai.wire.InvalidInputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rules that {@code build()} holds a request to, and the copies it makes. */
final class Checks {

    private static final int SHOWN = 40;

    private final String type;

    Checks(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** Alternatives of which exactly one must be set, whole. */
    record Choice(String names, List<Object> values) {

        boolean touched() {
            return values.stream().anyMatch(Objects::nonNull);
        }

        boolean whole() {
            return values.stream().allMatch(Objects::nonNull);
        }
    }

    static Choice choice(String names, Object... values) {
        return new Choice(names, Collections.unmodifiableList(Arrays.asList(values)));
    }

    void required(String field, Object value) {
        if (value == null) {
            throw refused(field, null, "is not set", "is required");
        }
    }

    void exactlyOne(Choice... choices) {
        List<String> all = new ArrayList<>();
        List<String> set = new ArrayList<>();
        boolean whole = true;
        for (Choice choice : choices) {
            all.add(choice.names());
            if (choice.touched()) {
                set.add(choice.names());
                whole &= choice.whole();
            }
        }
        if (set.size() != 1 || !whole) {
            String found = set.isEmpty()
                    ? "none is set"
                    : whole ? "these are set: " + String.join(", ", set) : "only a part of " + set.get(0) + " is set";
            String limit = "needs exactly one of: " + String.join(", ", all);
            throw new InvalidInputException(type, String.join(", ", all), null, found, limit);
        }
    }

    void atLeast(String field, Number value, String bound) {
        if (value != null && number(field, value).compareTo(new BigDecimal(bound)) < 0) {
            throw refused(field, value, "is " + value, "must be at least " + bound);
        }
    }

    void atMost(String field, Number value, String bound) {
        if (value != null && number(field, value).compareTo(new BigDecimal(bound)) > 0) {
            throw refused(field, value, "is " + value, "must be at most " + bound);
        }
    }

    private BigDecimal number(String field, Number value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            throw refused(field, value, "is " + value, "must be a finite number");
        }
        return new BigDecimal(value.toString());
    }

    void length(String field, String value, int least, int most) {
        if (value != null) {
            int length = value.codePointCount(0, value.length());
            within(field, value, length, least, most, " characters");
        }
    }

    void size(String field, Collection<?> value, int least, int most) {
        if (value != null) {
            within(field, value, value.size(), least, most, " items");
        }
    }

    void size(String field, Map<?, ?> value, int least, int most) {
        if (value != null) {
            within(field, value, value.size(), least, most, " entries");
        }
    }

    private void within(String field, Object value, int size, int least, int most, String unit) {
        if (size == 0 && least == 1) {
            throw refused(field, value, "it is", "must not be empty");
        }
        if (size < least) {
            throw refused(field, value, "has " + size, "must have at least " + least + unit);
        }
        if (size > most) {
            throw refused(field, value, "has " + size, "must have at most " + most + unit);
        }
    }

    void matches(String field, String value, String pattern) {
        if (value != null && !Pattern.compile(pattern).matcher(value).find()) {
            String start = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
            throw refused(field, value, "is \"" + start + "\"", "must match " + pattern);
        }
    }

    private InvalidInputException refused(String field, Object value, String found, String limit) {
        return new InvalidInputException(type + "." + field, field, value, found, limit);
    }

    static <T> List<T> plus(List<T> list, T element) {
        List<T> grown = list == null ? new ArrayList<>() : new ArrayList<>(list);
        grown.add(element);
        return grown;
    }

    static <T> Map<String, T> plus(Map<String, T> map, String name, T value) {
        Map<String, T> grown = map instanceof Grown ? map : new Grown<>(map == null ? Map.of() : map);
        grown.put(name, value);
        return grown;
    }

    /** A map that only a builder has: it grows in place, since an answer may have thousands of members without a field. */
    private static final class Grown<T> extends LinkedHashMap<String, T> {

        private static final long serialVersionUID = 1L;

        Grown(Map<String, T> map) {
            super(map);
        }
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static <T> Map<String, T> copy(Map<String, T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
