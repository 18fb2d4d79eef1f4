/** The other end of the wire: bytes made beforehand, sent as fast as they are taken. */
@NullMarked
package dev.workersai.benchmarks.server;

import org.jspecify.annotations.NullMarked;
