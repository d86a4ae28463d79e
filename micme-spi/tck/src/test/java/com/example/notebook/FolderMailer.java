package com.example.notebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mail;
import org.micme.spi.message.Mailer;
import org.micme.spi.outbox.UndeliverableMessage;

/** Puts mail into a folder, from which a mail server fetches it. Mail leaves for one domain alone. Thread safe. */
final class FolderMailer implements Mailer {

    private final Path folder;
    private final String domain;

    FolderMailer(Path folder, String domain) {
        this.folder = folder;
        this.domain = domain;
    }

    @Override
    public String name() {
        return "folder";
    }

    // region mailer
    @Override
    public void send(Mail mail) throws IOException {
        Mail.Recipients recipients = mail.recipients();
        if (!Stream.concat(recipients.to().stream(), recipients.copies().stream())
                .allMatch(this::isOurs)) {
            throw new UndeliverableMessage("a recipient is not at " + domain + ": correct the account's address");
        }
        UUID id = UUID.nameUUIDFromBytes(mail.key().getBytes(StandardCharsets.UTF_8));
        Properties fields = new Properties();
        fields.setProperty("Message-ID", "<" + id + "@" + domain + ">");
        fields.setProperty("To", list(recipients.to()));
        fields.setProperty("Cc", list(recipients.copies()));
        fields.setProperty("Subject", mail.subject().replaceAll("\\R", " "));
        fields.setProperty("text", mail.text());
        mail.html().ifPresent(html -> fields.setProperty("html", html));
        Path begun = Files.createTempFile(folder, "begun", ".tmp");
        try (OutputStream out = Files.newOutputStream(begun)) {
            fields.storeToXML(out, null);
        }
        Files.move(begun, folder.resolve(id + ".mail"), StandardCopyOption.ATOMIC_MOVE);
    }
    // endregion

    private boolean isOurs(EmailAddress recipient) {
        return recipient.value().endsWith("@" + domain);
    }

    private static String list(List<EmailAddress> recipients) {
        return recipients.stream().map(EmailAddress::value).collect(Collectors.joining(","));
    }
}
