@NullMarked
package dev.workersai.speech;

import org.jspecify.annotations.NullMarked;
