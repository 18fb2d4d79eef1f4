package dev.workersai.samples;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds when what users see of a class, type arguments and bounds included, names no type below the given prefixes. */
final class PublicSignature extends ArchCondition<JavaClass> {
    private final List<String> prefixes;

    private PublicSignature(List<String> prefixes) {
        super("keep " + prefixes + " out of public signatures");
        this.prefixes = prefixes;
    }

    static PublicSignature without(String... prefixes) {
        return new PublicSignature(List.of(prefixes));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
            return;
        }
        List<JavaType> header = new ArrayList<>(type.getTypeParameters());
        type.getSuperclass().ifPresent(header::add);
        header.addAll(type.getInterfaces());
        report(type, type.getFullName(), header, events);
        for (JavaMember member : type.getMembers()) {
            if (isVisible(member.getModifiers())) {
                report(type, member.getFullName(), typesOf(member), events);
            }
        }
    }

    private void report(JavaClass type, String where, List<JavaType> types, ConditionEvents events) {
        Set<String> leaked = new TreeSet<>();
        types.stream()
                .flatMap(PublicSignature::rawTypesIn)
                .map(raw -> raw.getBaseComponentType().getFullName())
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .forEach(leaked::add);
        if (!leaked.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, where + " shows " + leaked));
        }
    }

    private static List<JavaType> typesOf(JavaMember member) {
        List<JavaType> types = new ArrayList<>();
        if (member instanceof JavaField field) {
            types.add(field.getType());
        }
        if (member instanceof JavaCodeUnit code) {
            types.addAll(code.getTypeParameters());
            types.add(code.getReturnType());
            types.addAll(code.getParameterTypes());
            types.addAll(code.getExceptionTypes());
        }
        return types;
    }

    private static Stream<JavaClass> rawTypesIn(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static boolean isVisible(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer.isEmpty() || isVisible(outer.get()));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
