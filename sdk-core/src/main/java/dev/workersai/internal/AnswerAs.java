package dev.workersai.internal;

import feign.Request;
import java.lang.reflect.Type;

/** Says what the answer to one call is read as, instead of the type that the method declares. */
final class AnswerAs extends Request.Options {

    private final Type type;

    AnswerAs(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }
}
