/** Refreshes the catalog on disk from the live service: facts are taken over, words are not. */
@NullMarked
package dev.workersai.spec.sync;

import org.jspecify.annotations.NullMarked;
