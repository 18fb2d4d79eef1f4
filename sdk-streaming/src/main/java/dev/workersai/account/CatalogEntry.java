package dev.workersai.account;

/**
 * A task or an author of the live catalog. The service describes neither, so any text may be empty.
 *
 * @param id a uuid
 * @param name such as {@code Text Generation} or {@code meta}
 * @param description a sentence
 * @param rawJson the entry as JSON
 */
public record CatalogEntry(String id, String name, String description, String rawJson) {}
