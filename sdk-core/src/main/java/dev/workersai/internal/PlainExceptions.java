package dev.workersai.internal;

import feign.DefaultInvocationHandlerFactory;
import feign.InvocationHandlerFactory;
import feign.Target;
import feign.codec.EncodeException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Throws what the encoder threw; Feign wraps it in an exception of its own, and offers no other place to unwrap it. */
final class PlainExceptions implements InvocationHandlerFactory {

    private final InvocationHandlerFactory handlers = new DefaultInvocationHandlerFactory();

    @Override
    @SuppressWarnings("rawtypes") // as Feign declares it
    public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
        InvocationHandler handler = handlers.create(target, dispatch);
        return (proxy, method, arguments) -> invoke(handler, proxy, method, arguments);
    }

    private static @Nullable Object invoke(
            InvocationHandler handler, Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return handler.invoke(proxy, method, arguments);
        } catch (EncodeException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
