package dev.workersai.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method decides the {@code stream} member of its JSON body: the encoder writes it, the input type has no
 * such field. On an input type it says what to write where the method does not: such a model streams unless told not to.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface StreamFlag {

    /** Returns the value sent as {@code stream}. */
    boolean value();
}
