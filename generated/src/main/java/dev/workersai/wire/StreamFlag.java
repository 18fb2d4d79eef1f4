package dev.workersai.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method decides the {@code stream} member of its JSON body: the encoder writes it, the input type has no
 * such field.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface StreamFlag {

    /** Returns the value sent as {@code stream}. */
    boolean value();
}
