/**
 * Small tasks on text: rerank, translate, summarize, classify, moderate, decide.
 *
 * <p>Each has a ref, which {@link dev.workersai.streaming.WorkersAi} binds to a model, and small values as answers.
 * {@code TaskCall} gathers the fields of a request, checks them against the model's generated input type and sends them;
 * {@code TaskAnswer} reads what comes back.
 */
@NullMarked
package dev.workersai.text;

import org.jspecify.annotations.NullMarked;
