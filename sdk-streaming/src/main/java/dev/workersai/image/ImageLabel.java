package dev.workersai.image;

/**
 * A class that a picture may belong to.
 *
 * @param label its name, such as {@code tabby}
 * @param score how sure the model is, from 0 to 1
 */
public record ImageLabel(String label, double score) {}
