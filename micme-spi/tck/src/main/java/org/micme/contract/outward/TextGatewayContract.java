package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.message.InboundText;
import org.micme.spi.message.TextGateway;

/** What is asked of a {@link TextGateway}. Its test plays the gateway's own side. For one thread, as tests are. */
public abstract class TextGatewayContract extends SendingContract<TextGateway> {

    private static final PhoneNumber ANN = PhoneNumber.of("+12025550143");
    private static final InboundText CAME_IN =
            new InboundText("text-1", ANN, "Here & there: 4711 + \u00e9 \ud83d\ude42");

    /** For an adapter's test. */
    protected TextGatewayContract() {}

    /**
     * A text as the gateway was told to send it.
     *
     * @param key by which it knows it; never null
     * @param to never null
     * @param text never null
     */
    public record SentText(String key, PhoneNumber to, String text) {

        /** Checks that nothing is null. */
        public SentText {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "SentText[" + key + "]";
        }
    }

    /**
     * What the gateway was told to send.
     *
     * @return in the order in which it was told, what came twice twice or once; never null
     */
    protected abstract List<SentText> sent();

    /**
     * A number to which the gateway sends nothing, and says that it never will; it sends to all others.
     *
     * @return never null
     */
    protected abstract PhoneNumber nobody();

    /**
     * The request by which the gateway hands over a text that came in.
     *
     * @param text never null
     * @return signed as it should be; never null
     */
    protected abstract WebhookRequest genuine(InboundText text);

    /**
     * The same request, signed with another secret than the gateway's.
     *
     * @param text never null
     * @return never null
     */
    protected abstract WebhookRequest forged(InboundText text);

    /**
     * A request that brings no text, such as a notice of delivery.
     *
     * @return signed as it should be; never null
     */
    protected abstract WebhookRequest notice();

    /**
     * The header with the signature.
     *
     * @return in lower case; never null
     */
    protected abstract String signatureHeader();

    @Override
    final void send(TextGateway by, String key, String text) throws IOException {
        by.send(key, ANN, text);
    }

    @Override
    final void sendInVain(TextGateway by, String key) throws IOException {
        by.send(key, nobody(), text(1));
    }

    @Override
    final String text(int number) {
        return "Reply with the code of session " + number;
    }

    @Override
    final List<Arrived> arrived() {
        return sent().stream().map(got -> new Arrived(got.key(), got.text())).toList();
    }

    @Override
    final List<String> personal() {
        return List.of(digits(ANN), digits(nobody()), text(1));
    }

    private static String digits(PhoneNumber number) {
        return number.value().substring(1);
    }

    private Optional<InboundText> read(WebhookRequest request) {
        return it().read(request.address(), request.headers(), request.body());
    }

    @Test
    void aTextGoesToItsNumber() throws IOException {
        it().send("one", ANN, text(1));

        assertThat(sent()).extracting(SentText::to).containsExactly(ANN);
    }

    @Test
    void aTextArrivesWholeInAnyScript() throws IOException {
        String text = "Gr\u00fc\u00dfe, \u6d4b\u8bd5, \ud83d\ude42\n" + "and so on ".repeat(60) + "to the end";
        it().send("one", ANN, text);

        assertThat(sent()).extracting(SentText::text).containsExactly(text);
    }

    @Test
    void aGenuineTextIsRead() {
        assertThat(read(genuine(CAME_IN))).contains(CAME_IN);
    }

    @Test
    void whatComesTwiceIsReadTheSameTwice() {
        WebhookRequest request = genuine(CAME_IN);

        assertThat(List.of(read(request), read(request))).containsOnly(Optional.of(CAME_IN));
    }

    @Test
    void aTextSignedWithAnotherSecretIsNone() {
        assertThat(read(forged(CAME_IN))).isEmpty();
    }

    @Test
    void aTextWithoutSignatureIsNone() {
        assertThat(read(genuine(CAME_IN).with(signatureHeader(), List.of()))).isEmpty();
    }

    @Test
    void aTextWithTwoSignaturesIsNone() {
        List<String> right = genuine(CAME_IN).headers().getOrDefault(signatureHeader(), List.of());
        List<String> wrong = forged(CAME_IN).headers().getOrDefault(signatureHeader(), List.of());

        assertThat(right).hasSize(1);
        assertThat(read(genuine(CAME_IN).with(signatureHeader(), List.of(right.get(0), wrong.get(0)))))
                .isEmpty();
    }

    @Test
    void aTextThatWasAlteredIsNone() {
        InboundText other = new InboundText("text-2", ANN, "other");

        assertThat(read(genuine(CAME_IN).with(genuine(other).body()))).isEmpty();
        assertThat(read(genuine(CAME_IN).lengthened())).isEmpty();
    }

    @Test
    void aTextThatWasMeantForAnotherAddressIsNone() {
        WebhookRequest request = genuine(CAME_IN);

        assertThat(read(request.at(request.address() + "/other"))).isEmpty();
    }

    @Test
    void whatIsNoTextAtAllIsNone() {
        WebhookRequest request = genuine(CAME_IN);
        byte[] noise = {(byte) 0xff, 0, (byte) 0xfe, '{', '&', '='};
        List<WebhookRequest> others = List.of(
                request.with(noise),
                request.with(new byte[0]).with(signatureHeader(), List.of("")),
                request.with(signatureHeader(), List.of("no signature, but a sentence \u00e9")),
                WebhookRequest.of("no address", Map.of(), noise));

        assertThat(others).allSatisfy(other -> assertThat(read(other)).isEmpty());
    }

    @Test
    void aNoticeThatBringsNoTextIsNone() {
        assertThat(read(notice())).isEmpty();
    }

    @Test
    void severalThreadsCanReadAtOnce() {
        List<InboundText> texts = Collections.nCopies(RUNNERS, CAME_IN);

        assertThat(atOnce(RUNNERS, runner -> read(genuine(texts.get(runner))).orElseThrow()))
                .isEqualTo(texts);
    }
}
