/**
 * What a call can fail with: one unchecked root, {@link dev.workersai.error.WorkersAiException}, and a branch for each
 * way of failing on which callers act differently.
 */
@NullMarked
package dev.workersai.error;

import org.jspecify.annotations.NullMarked;
