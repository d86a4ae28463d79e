package org.micme.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How clauses are called: the contract without its last word, and the test. */
final class Clause {

    private static final String ENDING = "Contract";

    private Clause() {}

    static String name(Class<?> test, Method method) {
        return contract(test) + "." + method.getName();
    }

    /** The contract of a test that extends it. */
    private static String contract(Class<?> test) {
        return lineage(test)
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith(ENDING))
                .findFirst()
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .orElseGet(test::getSimpleName);
    }

    /** All clauses of a test that has contracts inside, or is one. */
    static SortedSet<String> allOf(Class<?> test) {
        SortedSet<String> all = new TreeSet<>();
        Stream<Class<?>> nested = lineage(test)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Nested.class));
        Stream.concat(Stream.of(test), nested)
                .filter(Contract.class::isAssignableFrom)
                .forEach(contract -> lineage(contract)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .forEach(method -> all.add(name(contract, method))));
        return all;
    }

    private static Stream<Class<?>> lineage(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null && each != Object.class, Class::getSuperclass);
    }
}
