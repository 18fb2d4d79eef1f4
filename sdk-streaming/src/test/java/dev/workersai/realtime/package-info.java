@NullMarked
package dev.workersai.realtime;

import org.jspecify.annotations.NullMarked;
