package dev.workersai.internal;

import dev.workersai.CallOptions;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import feign.Response;
import feign.TypedResponse;
import feign.codec.EncodeException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is behind an API interface: makes each method call an {@link ActiveCall} with the options of the client, and hands
 * it to Feign. What Feign has parsed of the interface is shared by all handlers of one type, so one with other options
 * costs next to nothing.
 */
final class CallHandler implements InvocationHandler {

    private final Class<?> type;
    private final BiFunction<Class<?>, Method, MethodHandler> methods;
    private final Transport transport;
    private final ClientSettings settings;
    private final AnswerUsage usage;
    private final CallOptions options;

    CallHandler(
            Class<?> type,
            BiFunction<Class<?>, Method, MethodHandler> methods,
            Transport transport,
            ClientSettings settings,
            AnswerUsage usage,
            CallOptions options) {
        this.type = type;
        this.methods = methods;
        this.transport = transport;
        this.settings = settings;
        this.usage = usage;
        this.options = options;
    }

    /** Returns the same with other options. */
    CallHandler with(CallOptions chosen) {
        return new CallHandler(type, methods, transport, settings, usage, chosen);
    }

    /** Returns the interface. */
    Object proxy() {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return invokeOfObject(proxy, method, arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        MethodHandler handler = methods.apply(type, method);
        return method.getReturnType() == CompletableFuture.class ? start(handler, arguments) : call(handler, arguments);
    }

    private @Nullable Object call(MethodHandler handler, @Nullable Object @Nullable [] arguments) throws Throwable {
        ActiveCall call = newCall(arguments, false);
        try {
            Object value = transport.call(call, () -> attempt(handler, with(call, arguments)));
            settle(call, value);
            return value;
        } catch (RuntimeException | Error e) {
            call.end(e);
            throw e;
        }
    }

    /** Makes a call that no thread waits for; ending the future in any way ends the call. */
    private CompletableFuture<Object> start(MethodHandler handler, @Nullable Object @Nullable [] arguments) {
        ActiveCall call = newCall(arguments, true);
        @Nullable Object[] extended = with(call, arguments);
        CompletableFuture<Object> made = transport.start(call, () -> attemptAsync(handler, extended));
        CompletableFuture<Object> result = new CompletableFuture<>();
        var unused = made.whenComplete((value, failure) -> {
            if (failure != null) {
                call.end(failure);
                result.completeExceptionally(failure);
                return;
            }
            settle(call, value);
            if (!result.complete(value) && value instanceof Response late) {
                late.close();
            }
        });
        var unusedToo = result.whenComplete((value, failure) -> made.cancel(true));
        return result;
    }

    @SuppressWarnings("unchecked") // the gate makes a future of the answer to every call that no thread waits for
    private static CompletableFuture<Object> attemptAsync(MethodHandler handler, @Nullable Object[] arguments) {
        try {
            return (CompletableFuture<Object>) Objects.requireNonNull(attempt(handler, arguments));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Feign threw what no API method declares", e);
        }
    }

    private static @Nullable Object attempt(MethodHandler handler, @Nullable Object[] arguments) throws Throwable {
        try {
            return handler.invoke(arguments);
        } catch (EncodeException e) {
            // Feign wraps what the encoder throws, and offers no other place to unwrap it.
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private ActiveCall newCall(@Nullable Object @Nullable [] arguments, boolean async) {
        Object last = arguments == null || arguments.length == 0 ? null : arguments[arguments.length - 1];
        Type answerType = last instanceof AnswerAs answer ? answer.type() : null;
        if (last instanceof Request.Options own && answerType == null) {
            Duration timeout = Duration.ofMillis(own.readTimeoutMillis());
            return new ActiveCall(options, times(Duration.ofMillis(own.connectTimeoutMillis()), timeout), null, async);
        }
        Duration timeout = options.timeout().orElse(settings.timeout());
        return new ActiveCall(options, times(settings.connectTimeout(), timeout), answerType, async);
    }

    private CallTimes times(Duration connect, Duration timeout) {
        return new CallTimes(
                connect,
                timeout,
                options.deadline().orElse(timeout),
                options.idleTimeout().orElse(CallTimes.IDLE));
    }

    /** Feign takes the first options among the arguments, and finds parameters by their index. */
    private static @Nullable Object[] with(ActiveCall call, @Nullable Object @Nullable [] arguments) {
        if (arguments == null) {
            return new Object[] {call};
        }
        boolean given = arguments.length > 0 && arguments[arguments.length - 1] instanceof Request.Options;
        @Nullable Object[] extended = Arrays.copyOf(arguments, given ? arguments.length : arguments.length + 1);
        extended[extended.length - 1] = call;
        return extended;
    }

    /** A call whose answer is handed over unread ends with its body, any other one here. */
    private void settle(ActiveCall call, @Nullable Object value) {
        Object inner = value instanceof TypedResponse<?> typed ? typed.body() : value;
        if (inner instanceof Response || inner instanceof EventStream || inner instanceof BinaryContent) {
            call.handOver();
            return;
        }
        if (call.isHeard()) {
            usage.note(inner, call);
        }
        call.end(null);
    }

    private Object invokeOfObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName() + "[" + settings.account() + "]";
        };
    }
}
