/** Minutes of mixed calls against a service that fails at random, with every call and every request accounted for. */
@NullMarked
package dev.workersai.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
