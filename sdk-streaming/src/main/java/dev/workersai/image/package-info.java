/** Pictures: painted from words, and put into words. */
@NullMarked
package dev.workersai.image;

import org.jspecify.annotations.NullMarked;
