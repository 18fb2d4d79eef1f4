package dev.workersai.internal;

import dev.workersai.RetryPolicy;
import feign.DefaultInvocationHandlerFactory;
import feign.InvocationHandlerFactory;
import feign.Target;
import feign.codec.EncodeException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes each invocation a call of its own, with retries. It throws what the encoder threw; Feign wraps that in an exception of
 * its own, and offers no other place to unwrap it.
 */
final class PlainExceptions implements InvocationHandlerFactory {

    private final InvocationHandlerFactory handlers = new DefaultInvocationHandlerFactory();
    private final Transport transport;
    private final ClientSettings settings;

    PlainExceptions(Transport transport, ClientSettings settings) {
        this.transport = transport;
        this.settings = settings;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Feign declares it
    public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
        InvocationHandler plain = handlers.create(target, dispatch);
        return (proxy, method, arguments) -> {
            MethodHandler handler = dispatch.get(method);
            return handler == null ? plain.invoke(proxy, method, arguments) : call(handler, arguments);
        };
    }

    private @Nullable Object call(MethodHandler handler, @Nullable Object @Nullable [] arguments) throws Throwable {
        CallScope call =
                new CallScope(CallTimes.of(settings.connectTimeout(), settings.timeout()), RetryPolicy.standard());
        return transport.call(call, () -> invoke(handler, withScope(arguments, call)));
    }

    /** Feign looks for options among the arguments, and overlooks one more than the method has. */
    private static @Nullable Object[] withScope(@Nullable Object @Nullable [] arguments, CallScope call) {
        if (arguments == null) {
            return new Object[] {call};
        }
        @Nullable Object[] extended = Arrays.copyOf(arguments, arguments.length + 1);
        extended[arguments.length] = call;
        return extended;
    }

    private static @Nullable Object invoke(MethodHandler handler, @Nullable Object[] arguments) throws Throwable {
        try {
            return handler.invoke(arguments);
        } catch (EncodeException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
