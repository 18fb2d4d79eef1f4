package dev.workersai.account;

import dev.workersai.catalog.Capability;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.Price;
import dev.workersai.model.ModelListing;
import dev.workersai.model.ModelTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A model as the live catalog lists it now. Immutable. A fact that is absent, or in a form that this version does not
 * know, is empty here; {@link #properties()} and {@link #rawJson()} have all that was said.
 */
public final class ModelInfo {

    private final ModelListing listing;
    private final ModelProperties properties;

    ModelInfo(ModelListing listing) {
        this.listing = listing;
        this.properties = new ModelProperties(listing.properties());
    }

    /** {@return the model id, such as {@code @cf/baai/bge-m3}; empty if the entry has none} */
    public String id() {
        return Objects.requireNonNullElse(listing.name(), "");
    }

    /** {@return what the model does, in a few words; empty if nothing is said} */
    public String description() {
        return Objects.requireNonNullElse(listing.description(), "");
    }

    /** {@return the name of the task, such as {@code Text Generation}; empty if nothing is said} */
    public String task() {
        ModelTask task = listing.task();
        return task == null || task.name() == null ? "" : task.name();
    }

    /** {@return when it was added; the service gives no zone, which is taken for UTC} */
    public Optional<Instant> createdAt() {
        return ServiceTime.parse(listing.createdAt());
    }

    /** {@return its labels} */
    public List<String> tags() {
        return listing.tags() == null ? List.of() : List.copyOf(listing.tags());
    }

    /** {@return whether it is on its way out, or gone} */
    public boolean deprecated() {
        return Boolean.TRUE.equals(listing.deprecated());
    }

    /** {@return the day on which it is to be withdrawn} */
    public Optional<LocalDate> retiresOn() {
        return properties.date("planned_deprecation_date");
    }

    /** {@return how many tokens request and answer may have together} */
    public OptionalLong contextWindow() {
        return properties.number("context_window");
    }

    /** {@return how many tokens one input may have} */
    public OptionalLong maxInputTokens() {
        return properties.number("max_input_tokens");
    }

    /** {@return the length of the vectors the model makes} */
    public OptionalLong outputDimensions() {
        return properties.number("output_dimensions");
    }

    /** {@return what it costs; empty if nothing is said} */
    public List<Price> prices() {
        return properties.prices();
    }

    /**
     * {@return what the live catalog states that it can do} It states nothing on streams and JSON Schema, and marks some
     * models for batches that have no form for them; the {@linkplain #model() descriptor} knows better.
     */
    public Set<Capability> capabilities() {
        return properties.capabilities();
    }

    /**
     * {@return whether the live catalog states that it can do it}
     *
     * @param capability such as {@link Capability#TOOLS}
     */
    public boolean can(Capability capability) {
        return capabilities().contains(capability);
    }

    /** {@return the words for how much it thinks; empty if it takes none, or nothing is said} */
    public List<String> reasoningEfforts() {
        return properties.list("reasoning_effort", "supported_efforts");
    }

    /** {@return whether it is a beta} */
    public boolean beta() {
        return properties.flag("beta");
    }

    /** {@return whether a partner of Cloudflare runs it} */
    public boolean partner() {
        return properties.flag("partner");
    }

    /** {@return whether the account needs the paid plan} */
    public boolean requiresPaidPlan() {
        return properties.flag("require_workers_paid");
    }

    /** {@return the address of the licence} */
    public Optional<String> terms() {
        return properties.text("terms");
    }

    /** {@return the address of further information} */
    public Optional<String> info() {
        return properties.text("info");
    }

    /** {@return all further facts by their names on the wire; values that are no texts as JSON; unmodifiable} */
    public Map<String, String> properties() {
        return Collections.unmodifiableMap(properties.texts());
    }

    /** {@return the typed descriptor, if this version of the SDK was made with the model} */
    public Optional<Model<?, ?>> model() {
        return Models.byId(id()).map(model -> model);
    }

    /** {@return the entry as JSON; members may be in another order than they came in} */
    public String rawJson() {
        return AccountJson.text(listing);
    }

    /** {@return the model id} */
    @Override
    public String toString() {
        return "ModelInfo[" + id() + "]";
    }
}
