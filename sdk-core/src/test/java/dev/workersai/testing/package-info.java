/** What the tests of this module share: a server on a raw socket, small API interfaces, a log that remembers. */
@NullMarked
package dev.workersai.testing;

import org.jspecify.annotations.NullMarked;
