package dev.workersai.image;

/**
 * A rectangle in a picture, from the upper left corner; who gives it says in which unit.
 *
 * @param xMin the left side
 * @param yMin the upper side
 * @param xMax the right side
 * @param yMax the lower side
 */
public record ImageBox(double xMin, double yMin, double xMax, double yMax) {}
