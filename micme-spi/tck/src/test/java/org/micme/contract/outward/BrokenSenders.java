package org.micme.contract.outward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.message.Mail;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.UndeliverableMessage;

/** Plug-ins that break what is asked of all, or of all that send. */
final class BrokenSenders {

    private static final String DELIVER = "deliver";

    private BrokenSenders() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                named("theNameIsOfLowerCaseWordsJoinedByHyphens", "has a name for people", call -> "Memory Mailer"),
                named("theNameIsAlwaysTheSame", "counts in its name", counting()),
                mailer("whatIsSentTwiceIsKnownByOneKey", "counts in its keys", node -> counted()),
                mailer("anotherNodeGivesTheSameKey", "has the node in its keys", node -> keyed(key -> node + key)),
                mailer(
                        "anotherKeyIsAnotherOneOutsideToo",
                        "drops what is no letter or digit",
                        Sabotage.each(keyed(key -> key.replaceAll("[^A-Za-z0-9]", "")))),
                mailer(
                        "anotherKeyIsAnotherOneOutsideToo",
                        "writes keys in small letters",
                        Sabotage.each(keyed(key -> key.toLowerCase(Locale.ROOT)))),
                texts(
                        "whatCannotBeSentNowIsToBeTriedAgain",
                        "throws unchecked",
                        Sabotage.each(BrokenSenders::unchecked)),
                texts("whatCanNeverBeSentIsUndeliverable", "tries for ever", Sabotage.each(BrokenSenders::forEver)),
                texts("whatCanNeverBeSentKeepsNothingElseBack", "stops", node -> stopping()),
                texts(
                        "whatIsThrownSaysNothingOfAnybody",
                        "tells the number",
                        Sabotage.each(call ->
                                telling(call, call.<PhoneNumber>argument(1).value()))),
                texts(
                        "whatIsThrownSaysNothingOfAnybody",
                        "tells the text",
                        Sabotage.each(call -> telling(call, call.argument(2)))),
                texts("severalThreadsCanSendAtOnce", "is one thread's", node -> Sabotage.Fault.ofOneThread()),
                new BrokenPlugIn(
                        "OutboxTransport.aMessageArrivesForItsInstitution",
                        "delivers for one institution",
                        DELIVER,
                        Sabotage.each(call -> call.with(InstitutionId.of("mercy"), call.argument(1)))),
                new BrokenPlugIn(
                        "OutboxTransport.aMessageForAnotherTransportIsRefused",
                        "delivers what others should",
                        DELIVER,
                        Sabotage.each(BrokenSenders::renamed)));
    }

    private static BrokenPlugIn named(String test, String what, Sabotage.Fault fault) {
        return new BrokenPlugIn("Mailer." + test, what, "name", Sabotage.each(fault));
    }

    private static BrokenPlugIn mailer(String test, String what, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("Mailer." + test, what, "send", fault);
    }

    private static BrokenPlugIn texts(String test, String what, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("TextGateway." + test, what, "send", fault);
    }

    private static Sabotage.Fault counting() {
        AtomicInteger asked = new AtomicInteger();
        return call -> "memory-" + asked.incrementAndGet();
    }

    private static Sabotage.Fault counted() {
        AtomicInteger sent = new AtomicInteger();
        return keyed(key -> key + sent.incrementAndGet());
    }

    private static Sabotage.Fault keyed(UnaryOperator<String> change) {
        return call -> {
            Mail mail = call.argument(0);
            return call.with(
                    new Mail(change.apply(mail.key()), mail.recipients(), mail.subject(), mail.text(), mail.html()));
        };
    }

    private static Object unchecked(Sabotage.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object forEver(Sabotage.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (UndeliverableMessage e) {
            throw new IOException(e);
        }
    }

    private static Sabotage.Fault stopping() {
        AtomicInteger failures = new AtomicInteger();
        return call -> {
            if (failures.get() > 0) {
                throw new IOException("something is in the way");
            }
            try {
                return call.proceed();
            } catch (UndeliverableMessage e) {
                failures.incrementAndGet();
                throw e;
            }
        };
    }

    private static Object telling(Sabotage.Call call, String personal) throws Throwable {
        try {
            return call.proceed();
        } catch (IOException e) {
            throw new IOException("could not send", new IOException("no answer about " + personal));
        }
    }

    private static Object renamed(Sabotage.Call call) throws Throwable {
        OutboxMessage message = call.argument(1);
        OutboxMessage other = new OutboxMessage(message.key(), "fax", message.payload(), message.notBefore());
        return call.with(call.argument(0), other);
    }
}
