package org.micme.contract.outward;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.contract.memory.MemoryMailer;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mail;
import org.micme.spi.outbox.UndeliverableMessage;

/** Mailers that garble what they send. */
final class BrokenMailers {

    private static final String SEND = "send";

    private BrokenMailers() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                garbling(
                        "aMailArrivesForAllRecipients", "sends to those alone who get a copy", BrokenMailers::toCopies),
                garbling(
                        "aSubjectArrivesInAnyScript",
                        "writes subjects in ASCII",
                        mail -> with(mail, mail.subject().replaceAll("[^\\x00-\\x7f]", "?"), mail.text(), mail.html())),
                text("ends at a dot", text -> text.replaceAll("(?s)\n\\.\n.*", "")),
                text("drops a dot at the start of a line", text -> text.replace("\n..", "\n.")),
                text("marks lines that begin as an envelope does", text -> text.replace("\nFrom ", "\n>From ")),
                text("breaks long lines", text -> text.replaceAll("([^\n]{998})", "$1\n")),
                text("leaves faces out", text -> text.replace("\ud83d\ude42", "")),
                garbling(
                        "plainTextAloneIsNoHtml",
                        "adds HTML of its own",
                        mail -> with(
                                mail, mail.subject(), mail.text(), mail.html().or(() -> Optional.of("<p/>")))),
                garbling(
                        "htmlArrivesBesideTheText",
                        "sends plain text alone",
                        mail -> with(mail, mail.subject(), mail.text(), Optional.empty())),
                garbling("aSubjectOfSeveralLinesBecomesOne", "writes headers as they come", BrokenMailers::injected),
                new BrokenPlugIn(
                        "Mailer.aMessageIdIsWellFormedWhateverTheKeyLooksLike",
                        "makes the key itself a Message-ID",
                        "received",
                        Sabotage.each(call -> call.<List<ReceivedMail>>proceed().stream()
                                .map(mail -> new ReceivedMail(
                                        "<" + mail.messageId() + "@memory.invalid>",
                                        mail.recipients(),
                                        mail.subject(),
                                        mail.text(),
                                        mail.html()))
                                .toList())),
                new BrokenPlugIn(
                        "Mailer.oneWhoCanNeverBeReachedIsToldThoughOthersCan",
                        "passes over copies that are refused",
                        SEND,
                        Sabotage.each(BrokenMailers::withoutCopies)));
    }

    private static BrokenPlugIn garbling(String test, String what, UnaryOperator<Mail> change) {
        return new BrokenPlugIn(
                "Mailer." + test, what, SEND, Sabotage.each(call -> call.with(change.apply(call.argument(0)))));
    }

    private static BrokenPlugIn text(String what, UnaryOperator<String> change) {
        return garbling(
                "eachLineOfATextArrivesAsItIs",
                what,
                mail -> with(mail, mail.subject(), change.apply(mail.text()), mail.html()));
    }

    private static Mail with(Mail mail, String subject, String text, Optional<String> html) {
        return new Mail(mail.key(), mail.recipients(), subject, text, html);
    }

    private static Mail to(Mail mail, List<EmailAddress> to, List<EmailAddress> copies) {
        return new Mail(mail.key(), new Mail.Recipients(to, copies), mail.subject(), mail.text(), mail.html());
    }

    private static Mail toCopies(Mail mail) {
        List<EmailAddress> copies = mail.recipients().copies();
        return copies.isEmpty() ? mail : to(mail, copies, copies);
    }

    private static Mail injected(Mail mail) {
        List<EmailAddress> injected = mail.subject()
                .lines()
                .filter(line -> line.startsWith("Cc: "))
                .map(line -> EmailAddress.of(line.substring(4)))
                .toList();
        Mail.Recipients recipients = mail.recipients();
        List<EmailAddress> copies =
                Stream.concat(recipients.copies().stream(), injected.stream()).collect(Collectors.toList());
        return to(mail, recipients.to(), copies);
    }

    private static Object withoutCopies(Sabotage.Call call) throws Throwable {
        Mail mail = call.argument(0);
        try {
            return call.proceed();
        } catch (UndeliverableMessage e) {
            if (mail.recipients().copies().isEmpty()) {
                throw e;
            }
            call.<MemoryMailer>memory().send(to(mail, mail.recipients().to(), List.of()));
            return null;
        }
    }
}
