/** Speech: written down, spoken, and listened to for its end. */
@NullMarked
package dev.workersai.speech;

import org.jspecify.annotations.NullMarked;
