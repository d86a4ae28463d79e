package org.micme.contract;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.Ledger;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What a store does otherwise than the one in memory, method by method; all the rest it leaves to that one. */
final class Faults {

    /** What is done instead. */
    interface Fault {

        Object instead(Call call) throws Throwable;
    }

    /** A call that goes wrong: how it was meant, and in which unit. */
    record Call(Object real, Method method, List<Object> arguments, MemoryStore store, Optional<Place> unit) {

        /** The unit of a call. */
        record Place(InstitutionId institution, boolean reading, UnitOfWork unit) {}

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Whoever writes a fault knows the port.
        <T> T argument(int index) {
            return (T) arguments.get(index);
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

        boolean reading() {
            return unit.orElseThrow().reading();
        }

        /** The port that is called, or another one of its unit. */
        <P extends StorePort> P port(Class<P> type) {
            return unit.orElseThrow().unit().port(type);
        }

        /** Asks a unit of another thread, which sees what is committed. */
        <P extends StorePort, T> T aside(Class<P> type, Function<P, T> question) {
            InstitutionId institution = unit.orElseThrow().institution();
            return Race.aside(() -> store.<T>reading(institution, other -> question.apply(other.port(type))));
        }
    }

    private final Map<String, Fault> faults = new HashMap<>();

    static Faults none() {
        return new Faults();
    }

    Faults in(Class<?> type, String method, Fault fault) {
        faults.put(type.getSimpleName() + "." + method, fault);
        return this;
    }

    /** The store with these faults. */
    Store into(MemoryStore real) {
        return proxy(Store.class, real, real, Optional.empty());
    }

    private <T> T proxy(Class<T> type, T real, MemoryStore store, Optional<Call.Place> unit) {
        Map<Object, Object> ports = new HashMap<>();
        InvocationHandler handler = (proxy, method, arguments) -> {
            Call call = new Call(real, method, arguments == null ? List.of() : Arrays.asList(arguments), store, unit);
            Fault fault = faults.get(type.getSimpleName() + "." + method.getName());
            Call passedOn = real instanceof Store ? inFaultyUnit(call) : call;
            Object answer = fault == null ? passedOn.proceed() : fault.instead(passedOn);
            boolean isPort = real instanceof UnitOfWork && method.getName().equals("port") && fault == null;
            return isPort
                    ? ports.computeIfAbsent(arguments[0], its -> faulty((Class<?>) its, answer, call))
                    : faulty(method.getReturnType(), answer, call);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object faulty(Class<?> type, Object answer, Call call) {
        boolean wrapped = type == OutboxQueue.class
                || type == Jobs.class
                || type == Ledger.class
                || type != StorePort.class && StorePort.class.isAssignableFrom(type);
        return wrapped ? faultyAs(type, answer, call) : answer;
    }

    private <T> T faultyAs(Class<T> type, Object answer, Call call) {
        return proxy(type, type.cast(answer), call.store(), call.unit());
    }

    /** A port of a unit as it would be given once more. */
    Object again(Class<?> type, Object port, Call call) {
        return faultyAs(type, port, call);
    }

    @SuppressWarnings("unchecked") // By the signature of both methods.
    private Call inFaultyUnit(Call call) {
        boolean reading = call.method().getName().equals("reading");
        if (!reading && !call.method().getName().equals("inUnit")) {
            return call;
        }
        InstitutionId institution = call.argument(0);
        Function<UnitOfWork, Object> work =
                (Function<UnitOfWork, Object>) call.arguments().get(1);
        Function<UnitOfWork, Object> faulty = unit -> work.apply(
                proxy(UnitOfWork.class, unit, call.store(), Optional.of(new Call.Place(institution, reading, unit))));
        return new Call(call.real(), call.method(), List.of(institution, faulty), call.store(), Optional.empty());
    }
}
