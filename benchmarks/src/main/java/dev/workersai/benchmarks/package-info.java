/** What calls cost, side by side with the plain thing one would write by hand. */
@NullMarked
package dev.workersai.benchmarks;

import org.jspecify.annotations.NullMarked;
