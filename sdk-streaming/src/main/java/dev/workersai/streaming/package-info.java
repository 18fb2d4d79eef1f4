/** The fluent layer: model handles, live answers and everything built on them. */
@NullMarked
package dev.workersai.streaming;

import org.jspecify.annotations.NullMarked;
