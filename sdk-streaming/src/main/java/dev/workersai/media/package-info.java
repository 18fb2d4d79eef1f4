/** Pictures, recordings and documents on their way to a model. */
@NullMarked
package dev.workersai.media;

import org.jspecify.annotations.NullMarked;
