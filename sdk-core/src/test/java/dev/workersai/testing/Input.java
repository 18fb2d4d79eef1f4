package dev.workersai.testing;

/** A sealed parameter type without properties of its own. */
public sealed interface Input permits Prompt {}
