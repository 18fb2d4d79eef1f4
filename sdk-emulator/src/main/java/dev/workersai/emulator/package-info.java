/**
 * A local Workers AI for tests and first steps: a loopback HTTP server inside the JVM that validates requests against
 * the model catalog and answers every task with steady, made-up values.
 *
 * <p>Start at {@link dev.workersai.emulator.Emulator}.
 */
@NullMarked
package dev.workersai.emulator;

import org.jspecify.annotations.NullMarked;
