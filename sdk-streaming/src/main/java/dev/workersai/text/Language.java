package dev.workersai.text;

/**
 * A language that a translation model knows.
 *
 * @param code what to give to {@code from} and {@code to}
 * @param name in English
 */
public record Language(String code, String name) {}
