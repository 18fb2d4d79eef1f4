package dev.workersai.streaming;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tools from methods that are annotated as such. */
final class MethodTools {

    private MethodTools() {}

    /**
     * Returns the tools of an object, in the order of their names.
     *
     * @throws IllegalArgumentException if it has none, or one that cannot be called
     */
    static List<FunctionTool> of(Object target) {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(ToolMethod.class) && !method.isBridge()) {
                    methods.putIfAbsent(method.getName() + List.of(method.getParameterTypes()), method);
                }
            }
        }
        List<FunctionTool> tools =
                methods.values().stream().map(method -> tool(target, method)).toList();
        if (tools.isEmpty()) {
            throw new IllegalArgumentException(
                    target.getClass().getName() + " has no method with @ToolMethod: annotate what the model may call.");
        }
        return tools;
    }

    private static FunctionTool tool(Object target, Method method) {
        ToolMethod annotation = method.getAnnotation(ToolMethod.class);
        Object receiver = Modifier.isStatic(method.getModifiers()) ? null : target;
        if (!method.canAccess(receiver) && !method.trySetAccessible()) {
            throw new IllegalArgumentException(
                    method + " cannot be called from here: make it public, or open its package to this module.");
        }
        Parameter[] parameters = method.getParameters();
        ToolArguments arguments = ToolArguments.of(schema(method, parameters));
        String name = annotation.name().isEmpty() ? method.getName() : annotation.name();
        return new FunctionTool(
                name, annotation.value(), arguments.schema(), text -> call(method, receiver, arguments.tree(text)));
    }

    private static ObjectNode schema(Method method, Parameter[] parameters) {
        ObjectNode schema = RequestJson.object().put("type", "object");
        schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Parameter parameter : parameters) {
            String name = nameOf(method, parameter);
            ObjectNode property = ArgumentSchema.of(parameter.getParameterizedType());
            JsonPropertyDescription description = parameter.getAnnotation(JsonPropertyDescription.class);
            if (description != null) {
                property.put("description", description.value());
            }
            ArgumentSchema.putMember(schema, name, property, name + "_");
            if (!ArgumentSchema.isNullable(parameter, parameter.getAnnotatedType())) {
                required.add(name);
            }
        }
        return schema;
    }

    private static String nameOf(Method method, Parameter parameter) {
        JsonProperty annotation = parameter.getAnnotation(JsonProperty.class);
        if (annotation != null && !annotation.value().isEmpty()) {
            return annotation.value();
        }
        if (!parameter.isNamePresent()) {
            throw new IllegalArgumentException("The parameters of " + method
                    + " have no names at run time: compile with -parameters, or name each with @JsonProperty.");
        }
        return parameter.getName();
    }

    private static @Nullable Object call(Method method, @Nullable Object receiver, JsonNode given) throws Exception {
        Parameter[] parameters = method.getParameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = parameters[i];
            arguments[i] = ToolArguments.member(given, nameOf(method, parameter), parameter.getParameterizedType());
        }
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }
}
