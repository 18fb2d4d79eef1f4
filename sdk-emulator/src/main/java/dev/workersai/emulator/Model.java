package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;

/** One model: its card, what it takes and what it gives. */
final class Model {

    private final String name;
    private final JsonNode published;
    private final ModelCard card;
    private final InputForm input;
    private final OutputForm output;

    /**
     * Reads a catalog file.
     *
     * @param published the file as the service would publish it
     * @param corrected the same, as the service behaves
     */
    Model(JsonNode published, JsonNode corrected) {
        this.published = published;
        this.name = published.path("model").path("name").asText();
        this.card = new ModelCard(published.path("model"));
        this.input = new InputForm(corrected.path("input"));
        this.output = new OutputForm(corrected.path("output"));
    }

    String name() {
        return name;
    }

    /** The part of the name after the author. */
    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    String author() {
        return name.substring(name.indexOf('/') + 1, name.lastIndexOf('/'));
    }

    ModelCard card() {
        return card;
    }

    InputForm input() {
        return input;
    }

    OutputForm output() {
        return output;
    }

    /** The schemas as the service publishes them, uncorrected. */
    JsonNode published() {
        return published;
    }
}
