package dev.workersai.internal;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of one client have in common, checked.
 *
 * @param account base URL with the account's path, without a slash at its end
 * @param accountId the account
 * @param token read for every attempt
 * @param userAgent sent with every call
 * @param connectTimeout the longest time to connect, in whole milliseconds
 * @param timeout the longest time of a call that sets none, in whole milliseconds
 */
public record ClientSettings(
        URI account,
        String accountId,
        Supplier<? extends @Nullable String> token,
        String userAgent,
        Duration connectTimeout,
        Duration timeout) {}
