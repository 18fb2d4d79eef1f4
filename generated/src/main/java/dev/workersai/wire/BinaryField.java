package dev.workersai.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which JSON property of an answer holds base64 bytes that the service may also send bare, as a raw body: the
 * decoder then puts the body there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BinaryField {

    /** Returns the wire name of the property. */
    String value();
}
