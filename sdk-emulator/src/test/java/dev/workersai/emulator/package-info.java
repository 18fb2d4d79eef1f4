@NullMarked
package dev.workersai.emulator;

import org.jspecify.annotations.NullMarked;
