package dev.workersai.streaming;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a tool that {@link ChatModelRef#tools} offers to a model.
 *
 * <pre>{@code
 * final class Weather {
 *     @ToolMethod("Current weather of a city")
 *     String weather(@JsonPropertyDescription("its English name") String city) { … }
 * }
 * }</pre>
 *
 * <p>The parameters become the members of the tool's arguments. Their names are there at run time if the class was
 * compiled with {@code -parameters}; else {@code @JsonProperty} gives each a name. All are required but those annotated
 * as nullable.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ToolMethod {

    /** {@return what the tool does, for the model} */
    String value();

    /** {@return the tool's name, 1 to 64 letters, digits, {@code _} and {@code -}; the method's if this is empty} */
    String name() default "";
}
