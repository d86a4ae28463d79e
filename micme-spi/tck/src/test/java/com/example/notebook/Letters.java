package com.example.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.micme.contract.outward.ReceivedMail;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mail;

/** Reads what {@link FolderMailer} wrote, as a mail server would. */
final class Letters {

    private Letters() {}

    static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceivedMail read(Path file) {
        Properties fields = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            fields.loadFromXML(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReceivedMail(
                fields.getProperty("Message-ID"),
                new Mail.Recipients(addresses(fields, "To"), addresses(fields, "Cc")),
                fields.getProperty("Subject"),
                fields.getProperty("text"),
                Optional.ofNullable(fields.getProperty("html")));
    }

    private static List<EmailAddress> addresses(Properties fields, String name) {
        return Arrays.stream(fields.getProperty(name).split(","))
                .filter(address -> !address.isEmpty())
                .map(EmailAddress::of)
                .toList();
    }
}
