/** The catalog on disk: facts per model, corrections, and the names derived from a model id. */
@NullMarked
package dev.workersai.spec.catalog;

import org.jspecify.annotations.NullMarked;
