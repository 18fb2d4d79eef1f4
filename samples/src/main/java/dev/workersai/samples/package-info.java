@NullMarked
package dev.workersai.samples;

import org.jspecify.annotations.NullMarked;
