package dev.workersai.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a call goes instead when the OpenAI-compatible route is chosen. The method's own path stays the native one, which
 * names the model in messages and logs; who calls it puts the model into the body.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenAiPath {

    /** {@return the path after the account, such as {@code /ai/v1/embeddings}} */
    String value();
}
