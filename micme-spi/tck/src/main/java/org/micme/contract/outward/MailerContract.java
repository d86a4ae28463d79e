package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mail;
import org.micme.spi.message.Mailer;
import org.micme.spi.outbox.UndeliverableMessage;

/** What is asked of a {@link Mailer}. Its test plays the mail server. For one thread, as tests are. */
public abstract class MailerContract extends SendingContract<Mailer> {

    private static final EmailAddress ANN = EmailAddress.of("ann.example@hospital.example");
    private static final EmailAddress BOB = EmailAddress.of("bob.example@hospital.example");
    private static final String SUBJECT = "Your disclosure is due";

    /** What servers are known to stumble over: dots, From lines, long lines, blanks, scripts and faces. */
    private static final String AWKWARD = String.join(
            "\n",
            "Gr\u00fc\u00dfe, \u0394\u03b7\u03bc\u03ae\u03c4\u03c1\u03b9\u03b5, \u6d4b\u8bd5, \ud83d\ude42",
            ".",
            "..two dots",
            "From the office",
            "",
            "=3D is no sign",
            "long ".repeat(400) + "line",
            "the end");

    /** For an adapter's test. */
    protected MailerContract() {}

    /**
     * What the server received.
     *
     * @return in the order in which it came, what came twice twice or once; never null
     */
    protected abstract List<ReceivedMail> received();

    /**
     * An address for which the server takes no mail, and says that it never will; it takes mail for all others.
     *
     * @return never null
     */
    protected abstract EmailAddress nobody();

    private static Mail mail(String key, String subject, String text, Optional<String> html) {
        return new Mail(key, new Mail.Recipients(List.of(ANN), List.of(BOB)), subject, text, html);
    }

    @Override
    final void send(Mailer by, String key, String text) throws IOException {
        by.send(mail(key, SUBJECT, text, Optional.empty()));
    }

    @Override
    final void sendInVain(Mailer by, String key) throws IOException {
        by.send(new Mail(key, new Mail.Recipients(List.of(nobody()), List.of()), SUBJECT, text(1), Optional.empty()));
    }

    @Override
    final String text(int number) {
        return "Dear colleague no. " + number;
    }

    @Override
    final List<Arrived> arrived() {
        return received().stream()
                .map(mail -> new Arrived(mail.messageId(), mail.text().strip()))
                .toList();
    }

    @Override
    final List<String> personal() {
        return List.of(ANN.value(), BOB.value(), nobody().value(), SUBJECT, text(1));
    }

    private ReceivedMail arrives(Mail mail) throws IOException {
        it().send(mail);
        assertThat(received()).hasSize(1);
        return received().get(0);
    }

    @Test
    void aMailArrivesForAllRecipients() throws IOException {
        ReceivedMail got = arrives(mail("one", SUBJECT, text(1), Optional.empty()));

        assertThat(got.recipients()).isEqualTo(new Mail.Recipients(List.of(ANN), List.of(BOB)));
    }

    @Test
    void aSubjectArrivesInAnyScript() throws IOException {
        String subject =
                "Erinnerung f\u00fcr \u6d4b\u8bd5 \ud83d\ude42, and more of it, so that it has to be folded somewhere in its middle";

        assertThat(arrives(mail("one", subject, text(1), Optional.empty())).subject())
                .isEqualTo(subject);
    }

    @Test
    void eachLineOfATextArrivesAsItIs() throws IOException {
        ReceivedMail got = arrives(mail("one", SUBJECT, AWKWARD, Optional.empty()));

        assertThat(got.text().lines()).containsExactlyElementsOf(AWKWARD.lines().toList());
    }

    @Test
    void plainTextAloneIsNoHtml() throws IOException {
        assertThat(arrives(mail("one", SUBJECT, text(1), Optional.empty())).html())
                .isEmpty();
    }

    @Test
    void htmlArrivesBesideTheText() throws IOException {
        String html = "<html><body><p>" + AWKWARD + "</p></body></html>";
        ReceivedMail got = arrives(mail("one", SUBJECT, text(1), Optional.of(html)));

        assertThat(got.text().strip()).isEqualTo(text(1));
        assertThat(got.html().orElse("").lines())
                .containsExactlyElementsOf(html.lines().toList());
    }

    @Test
    void aSubjectOfSeveralLinesBecomesOne() throws IOException {
        ReceivedMail got = arrives(mail("one", "Due\r\nCc: eve@example.org\nnow\rthen", text(1), Optional.empty()));

        assertThat(got.subject()).isEqualTo("Due Cc: eve@example.org now then");
        assertThat(got.recipients().copies()).containsExactly(BOB);
    }

    @Test
    void aMessageIdIsWellFormedWhateverTheKeyLooksLike() throws IOException {
        for (String key : List.of("plain", "a <b> c@d@e", "\u00e4\r\nCc: eve@example.org", "k".repeat(900))) {
            send(it(), key, text(1));
        }

        assertThat(received()).hasSize(4).extracting(ReceivedMail::messageId).allMatch(MailerContract::isMessageId);
    }

    private static boolean isMessageId(String id) {
        String word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
        Function<String, String> words = each -> each + "(\\." + each + ")*";
        return id.length() < 990 && id.matches("<" + words.apply(word) + "@" + words.apply(word) + ">");
    }

    @Test
    void oneWhoCanNeverBeReachedIsToldThoughOthersCan() {
        Mail.Recipients copied = new Mail.Recipients(List.of(ANN), List.of(nobody()));

        assertThatThrownBy(() -> it().send(new Mail("one", copied, SUBJECT, text(1), Optional.empty())))
                .isInstanceOf(UndeliverableMessage.class);
    }
}
