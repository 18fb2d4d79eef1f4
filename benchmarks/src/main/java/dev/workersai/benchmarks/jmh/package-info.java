/** The parts, each by itself: bytes in, values out, no network. */
@NullMarked
package dev.workersai.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
