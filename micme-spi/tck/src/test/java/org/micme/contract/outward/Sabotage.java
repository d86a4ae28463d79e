package org.micme.contract.outward;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** What a plug-in does otherwise than the one in memory, in one of its methods; all the rest it leaves to that one. */
final class Sabotage {

    private Sabotage() {}

    /** What is done instead, by one node. */
    interface Fault {

        Object instead(Call call) throws Throwable;

        /** Works for the thread that calls first, and for no other. */
        static Fault ofOneThread() {
            AtomicReference<Thread> first = new AtomicReference<>();
            return call -> {
                Thread here = Thread.currentThread();
                if (!first.compareAndSet(null, here) && first.get() != here) {
                    throw new IllegalStateException("another thread is at it");
                }
                return call.proceed();
            };
        }
    }

    /** A call that goes wrong, and how it was meant. */
    record Call(Object real, Method method, List<Object> arguments) {

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Whoever writes a fault knows the port.
        <T> T argument(int index) {
            return (T) arguments.get(index);
        }

        /** The plug-in in memory. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Whoever writes a fault knows the port.
        <T> T memory() {
            return (T) real;
        }

        /** As it was meant. */
        @SuppressWarnings("TypeParameterUnusedInFormals") // Whoever writes a fault knows the port.
        <T> T proceed() throws Throwable {
            return with(arguments.toArray());
        }

        /** With other arguments. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Whoever writes a fault knows the port.
        <T> T with(Object... others) throws Throwable {
            try {
                return (T) method.invoke(real, others);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** A plug-in whose methods of these names are at fault. */
    static <P> P of(Class<P> type, P real, String names, Fault fault) {
        List<String> faulty = List.of(names.split(" "));
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Call call = new Call(real, method, arguments == null ? List.of() : Arrays.asList(arguments));
                    return faulty.contains(method.getName()) ? fault.instead(call) : call.proceed();
                }));
    }

    /** The fault of every node, by its number from 0 in the clause. */
    static IntFunction<Fault> each(Fault fault) {
        return node -> fault;
    }
}
