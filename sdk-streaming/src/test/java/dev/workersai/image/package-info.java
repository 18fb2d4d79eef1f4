@NullMarked
package dev.workersai.image;

import org.jspecify.annotations.NullMarked;
