package dev.workersai.speech;

/**
 * Whether a speaker has finished.
 *
 * @param complete whether the model thinks so
 * @param probability how sure it is that the speaker has finished, from 0 to 1
 */
public record TurnDetection(boolean complete, double probability) {}
