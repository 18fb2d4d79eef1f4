package dev.workersai.emulator;

import dev.workersai.api.TaskApis;
import feign.RequestLine;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the typed methods of a model by the path they call. */
final class TypedMethods {

    private TypedMethods() {}

    static List<Method> of(String modelId) {
        String path = "/ai/run/" + modelId;
        return interfaces()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(RequestLine.class))
                .filter(method -> pathOf(method).equals(path))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** Methods that refuse with words, because the model answers over a websocket only. */
    static List<Method> refusing(String name) {
        return interfaces()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.isDefault() && method.getName().equals(name))
                .toList();
    }

    private static Stream<Class<?>> interfaces() {
        List<Class<?>> types = new ArrayList<>();
        for (Method accessor : TaskApis.class.getMethods()) {
            if (accessor.isDefault()) {
                types.add(accessor.getReturnType());
            }
        }
        return types.stream();
    }

    private static String pathOf(Method method) {
        String line = method.getAnnotation(RequestLine.class).value();
        return line.substring(line.indexOf(' ') + 1).replaceFirst("\\?.*", "");
    }
}
