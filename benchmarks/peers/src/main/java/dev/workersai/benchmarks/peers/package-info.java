/** Other libraries, called the way their own documents show, with what they do by default. */
@NullMarked
package dev.workersai.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
