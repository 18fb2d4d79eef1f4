package dev.workersai.image;

/**
 * A place in a picture, from the upper left corner.
 *
 * @param x share of the width, from 0 to 1
 * @param y share of the height, from 0 to 1
 */
public record ImagePoint(double x, double y) {}
