package dev.workersai.image;

/**
 * A thing found in a picture.
 *
 * @param label what it is, such as {@code cat}
 * @param score how sure the model is, from 0 to 1
 * @param box where it is, in pixels
 */
public record Detection(String label, double score, ImageBox box) {}
