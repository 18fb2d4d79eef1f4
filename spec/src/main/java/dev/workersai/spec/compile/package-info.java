/** From catalog and corrections to the OpenAPI description. */
@NullMarked
package dev.workersai.spec.compile;

import org.jspecify.annotations.NullMarked;
