package org.micme.contract.outward;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.micme.contract.memory.MemoryTextGateway;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.message.InboundText;

/** Text gateways that garble texts, or take forged ones in. */
final class BrokenTextGateways {

    private static final String SIGNATURE = MemoryTextGateway.SIGNATURE;

    private BrokenTextGateways() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                broken(
                        "aTextGoesToItsNumber",
                        "sends to the office first",
                        "send",
                        call -> call.with(call.argument(0), toTheOffice(call.argument(1)), call.argument(2))),
                broken(
                        "aTextArrivesWholeInAnyScript",
                        "cuts texts",
                        "send",
                        call -> call.with(call.argument(0), call.argument(1), cut(call.argument(2)))),
                reading("aGenuineTextIsRead", "takes none in", call -> Optional.empty()),
                new BrokenPlugIn("TextGateway.whatComesTwiceIsReadTheSameTwice", "reads once", "read", node -> once()),
                reading(
                        "aTextSignedWithAnotherSecretIsNone",
                        "takes another secret too",
                        call -> call.<Optional<InboundText>>proceed()
                                .or(() -> read(new MemoryTextGateway(MemoryTextGatewayTest.OTHER_SECRET), call))),
                reading("aTextWithoutSignatureIsNone", "asks for none", BrokenTextGateways::unsigned),
                reading("aTextWithTwoSignaturesIsNone", "looks at the first", BrokenTextGateways::first),
                reading(
                        "aTextThatWasAlteredIsNone",
                        "strips bodies",
                        call -> call.with(call.argument(0), call.argument(1), stripped(call.argument(2)))),
                reading("aTextThatWasAlteredIsNone", "asks for any signature", BrokenTextGateways::anySignature),
                reading(
                        "aTextThatWasMeantForAnotherAddressIsNone",
                        "knows its address",
                        call -> call.with(MemoryTextGatewayTest.ADDRESS, call.argument(1), call.argument(2))),
                reading("whatIsNoTextAtAllIsNone", "throws at what is no signature", BrokenTextGateways::throwing),
                reading("aNoticeThatBringsNoTextIsNone", "reads notices", BrokenTextGateways::notice),
                new BrokenPlugIn(
                        "TextGateway.severalThreadsCanReadAtOnce",
                        "is one thread's",
                        "read",
                        node -> Sabotage.Fault.ofOneThread()));
    }

    private static BrokenPlugIn broken(String test, String what, String method, Sabotage.Fault fault) {
        IntFunction<Sabotage.Fault> each = Sabotage.each(fault);
        return new BrokenPlugIn("TextGateway." + test, what, method, each);
    }

    private static BrokenPlugIn reading(String test, String what, Sabotage.Fault fault) {
        return broken(test, what, "read", fault);
    }

    private static PhoneNumber toTheOffice(PhoneNumber to) {
        return to.value().endsWith("43") ? PhoneNumber.of("+12025550100") : to;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(160, text.length()));
    }

    private static Sabotage.Fault once() {
        Set<String> seen = new HashSet<>();
        return call -> call.<Optional<InboundText>>proceed().filter(text -> seen.add(text.id()));
    }

    private static Optional<InboundText> read(MemoryTextGateway by, Sabotage.Call call) {
        return by.read(call.argument(0), call.argument(1), call.argument(2));
    }

    private static List<String> signatures(Sabotage.Call call) {
        return call.<Map<String, List<String>>>argument(1).getOrDefault(SIGNATURE, List.of());
    }

    private static Object signedAnew(Sabotage.Call call) throws Throwable {
        MemoryTextGateway memory = call.memory();
        return call.with(call.argument(0), memory.headers(call.argument(0), call.argument(2)), call.argument(2));
    }

    private static Object unsigned(Sabotage.Call call) throws Throwable {
        return signatures(call).isEmpty() ? signedAnew(call) : call.proceed();
    }

    private static Object anySignature(Sabotage.Call call) throws Throwable {
        return signatures(call).isEmpty() ? call.proceed() : signedAnew(call);
    }

    private static Object first(Sabotage.Call call) throws Throwable {
        List<String> signatures = signatures(call);
        return signatures.isEmpty()
                ? call.proceed()
                : call.with(call.argument(0), Map.of(SIGNATURE, signatures.subList(0, 1)), call.argument(2));
    }

    private static byte[] stripped(byte[] body) {
        int end = body.length;
        while (end > 0 && body[end - 1] == ' ') {
            end--;
        }
        return Arrays.copyOf(body, end);
    }

    private static Object throwing(Sabotage.Call call) throws Throwable {
        if (!signatures(call).stream().allMatch(signature -> signature.matches("[0-9a-f]{64}"))) {
            throw new IllegalArgumentException("this is no signature");
        }
        return call.proceed();
    }

    private static Object notice(Sabotage.Call call) throws Throwable {
        MemoryTextGateway memory = call.memory();
        boolean isGenuine = memory.headers(call.argument(0), call.argument(2)).equals(call.argument(1));
        return call.<Optional<InboundText>>proceed()
                .or(() -> Optional.of(new InboundText("notice", PhoneNumber.of("+12025550100"), "ok"))
                        .filter(text -> isGenuine));
    }
}
