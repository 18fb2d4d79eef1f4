package dev.workersai.internal;

import java.util.regex.Pattern;

/**
 * Blots out credentials in foreign text, such as the page of a proxy that repeats the headers it got. Prefixes of tokens:
 * {@code cfut_} of a user, {@code cfat_} of an account, {@code cfk_} the global key.
 */
final class Secrets {

    private static final Pattern CREDENTIALS =
            Pattern.compile("(?i)(\\bbearer[\\s:]{1,4})[\\w.~+/=-]{20,}|\\bcf(?:ut|at|k)_[\\w-]+");

    private Secrets() {}

    static String hidden(String foreign) {
        return CREDENTIALS.matcher(foreign).replaceAll("$1[hidden]");
    }

    /** Returns whether there is something to blot out. */
    static boolean areIn(String foreign) {
        return CREDENTIALS.matcher(foreign).find();
    }
}
