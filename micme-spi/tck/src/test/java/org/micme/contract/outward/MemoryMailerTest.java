package org.micme.contract.outward;

import java.util.List;
import org.micme.contract.memory.MemoryMailer;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mailer;

/** The mailer in memory fulfils its contract. */
class MemoryMailerTest extends MailerContract {

    private static final EmailAddress NOBODY = EmailAddress.of("nobody@hospital.example");

    private final MemoryMailer mailer = new MemoryMailer();

    MemoryMailerTest() {
        mailer.refuse(NOBODY);
    }

    @Override
    protected Mailer plugIn() {
        return mailer;
    }

    @Override
    protected List<ReceivedMail> received() {
        return mailer.sent().stream().map(MemoryMailerTest::received).toList();
    }

    private static ReceivedMail received(MemoryMailer.Sent sent) {
        return new ReceivedMail(
                sent.messageId(),
                sent.mail().recipients(),
                sent.mail().subject(),
                sent.mail().text(),
                sent.mail().html());
    }

    @Override
    protected EmailAddress nobody() {
        return NOBODY;
    }

    @Override
    protected void goAway() {
        mailer.goAway();
    }

    @Override
    protected void comeBack() {
        mailer.comeBack();
    }
}
