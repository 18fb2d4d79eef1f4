/** The tool of this module: catalog in, OpenAPI description and Java code out. Not published. */
@NullMarked
package dev.workersai.spec;

import org.jspecify.annotations.NullMarked;
