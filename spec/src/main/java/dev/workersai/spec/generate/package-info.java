/** From the OpenAPI description to Java: the generator class that OpenAPI Generator loads. */
@NullMarked
package dev.workersai.spec.generate;

import org.jspecify.annotations.NullMarked;
