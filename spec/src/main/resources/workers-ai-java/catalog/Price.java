package dev.workersai.catalog;

/**
 * One price of a model, as the catalog states it.
 *
 * @param unit what the price is for, for example {@code per M input tokens}
 * @param amount the price of one unit
 * @param currency for example {@code USD}
 */
public record Price(String unit, double amount, String currency) {}
