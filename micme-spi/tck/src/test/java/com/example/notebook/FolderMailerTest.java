package com.example.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.micme.contract.outward.MailerContract;
import org.micme.contract.outward.ReceivedMail;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mailer;

// region mailer-test
class FolderMailerTest extends MailerContract {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Override
    protected Mailer plugIn() {
        return new FolderMailer(folder, "hospital.example");
    }

    @Override
    protected List<ReceivedMail> received() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mail"))
                    .map(Letters::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected EmailAddress nobody() {
        return EmailAddress.of("nobody@elsewhere.example");
    }

    private Path away() {
        return elsewhere.resolve("away");
    }

    @Override
    protected void goAway() {
        Letters.move(folder, away());
    }

    @Override
    protected void comeBack() {
        Letters.move(away(), folder);
    }
}
// endregion
