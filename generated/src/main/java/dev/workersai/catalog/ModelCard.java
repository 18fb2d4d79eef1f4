package dev.workersai.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lombok.AccessLevel;
import lombok.EqualsAndHashCode;
import lombok.Singular;
import lombok.ToString;

/**
 * The facts to choose a model by, as the catalog stated them when this version was generated. Immutable. A fact that is
 * absent was not stated; it may still be so.
 */
@lombok.Builder(access = AccessLevel.PACKAGE)
@EqualsAndHashCode
@ToString
public final class ModelCard {

    private final String id;
    private final String task;
    private final String description;
    private final Long contextWindow;
    private final Long maxInputTokens;
    private final Long outputDimensions;

    @Singular
    private final List<Price> prices;

    @Singular
    private final Set<Capability> capabilities;

    private final boolean beta;
    private final boolean partner;
    private final boolean requiresPaidPlan;
    private final String terms;
    private final String info;
    private final LocalDate retiredOn;
    private final String replacement;

    /** Returns the model id, for example {@code @cf/baai/bge-m3}. */
    public String id() {
        return id;
    }

    /** Returns the name of the task, for example {@code Text Generation}. */
    public String task() {
        return task;
    }

    /** Returns what the model is, in a few words. */
    public String description() {
        return description;
    }

    /** Returns how many tokens request and answer may have together. */
    public OptionalLong contextWindow() {
        return optional(contextWindow);
    }

    /** Returns how many tokens one input may have; the service cuts or refuses what is longer. */
    public OptionalLong maxInputTokens() {
        return optional(maxInputTokens);
    }

    /** Returns the length of the vectors the model makes. */
    public OptionalLong outputDimensions() {
        return optional(outputDimensions);
    }

    /** Returns what the model costs; empty where nothing was stated. */
    public List<Price> prices() {
        return prices;
    }

    /** Returns what the model can do beyond one request and one answer. */
    public Set<Capability> capabilities() {
        return capabilities.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(capabilities));
    }

    /** Returns whether the model can do it. */
    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /** Returns whether the model is a beta. */
    public boolean beta() {
        return beta;
    }

    /** Returns whether a partner of Cloudflare runs the model. */
    public boolean partner() {
        return partner;
    }

    /** Returns whether the account needs the paid plan. */
    public boolean requiresPaidPlan() {
        return requiresPaidPlan;
    }

    /** Returns the address of the licence. */
    public Optional<String> terms() {
        return Optional.ofNullable(terms);
    }

    /** Returns the address of further information. */
    public Optional<String> info() {
        return Optional.ofNullable(info);
    }

    /** Returns the day on which the model was or will be withdrawn. */
    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retiredOn);
    }

    /** Returns the id of the model to use instead of a retired one. */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement);
    }

    private static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
