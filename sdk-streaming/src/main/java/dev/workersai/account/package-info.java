/**
 * What belongs to an account and its catalog rather than to one model: models at run time, documents to Markdown,
 * fine-tunes.
 */
@NullMarked
package dev.workersai.account;

import org.jspecify.annotations.NullMarked;
