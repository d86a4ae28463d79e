package org.micme.contract.outward;

import java.util.List;
import org.micme.spi.authority.AuthorityReporter;
import org.micme.spi.calendar.HolidayCalendar;
import org.micme.spi.document.DocumentRenderer;
import org.micme.spi.message.Mailer;
import org.micme.spi.message.TextGateway;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.outside.OutsideCmeSystem;
import org.micme.spi.signin.SignIn;

/** What the contracts are held against while a broken plug-in is tried: one at a time. */
final class UnderTest {

    static final List<Class<?>> ALL = List.of(
            OfMailer.class,
            OfTextGateway.class,
            OfOutboxTransport.class,
            OfDocumentRenderer.class,
            OfHolidayCalendar.class,
            OfAuthorityReporter.class,
            OfOutsideCmeSystem.class,
            OfSignIn.class);

    private UnderTest() {}

    static final class OfMailer extends MemoryMailerTest {

        private int nodes;

        @Override
        protected Mailer plugIn() {
            return BrokenPlugIn.faulty(Mailer.class, super.plugIn(), nodes++);
        }

        @Override
        protected List<ReceivedMail> received() {
            return BrokenPlugIn.shown("received", super.received());
        }
    }

    static final class OfTextGateway extends MemoryTextGatewayTest {

        private int nodes;

        @Override
        protected TextGateway plugIn() {
            return BrokenPlugIn.faulty(TextGateway.class, super.plugIn(), nodes++);
        }
    }

    static final class OfOutboxTransport extends MemoryOutboxTransportTest {

        private int nodes;

        @Override
        protected OutboxTransport plugIn() {
            return BrokenPlugIn.faulty(OutboxTransport.class, super.plugIn(), nodes++);
        }
    }

    static final class OfDocumentRenderer extends MemoryDocumentRendererTest {

        private int nodes;

        @Override
        protected DocumentRenderer plugIn() {
            return BrokenPlugIn.faulty(DocumentRenderer.class, super.plugIn(), nodes++);
        }
    }

    static final class OfHolidayCalendar extends MemoryHolidayCalendarTest {

        private int nodes;

        @Override
        protected HolidayCalendar plugIn() {
            return BrokenPlugIn.faulty(HolidayCalendar.class, super.plugIn(), nodes++);
        }
    }

    static final class OfAuthorityReporter extends MemoryAuthorityReporterTest {

        private int nodes;

        @Override
        protected AuthorityReporter plugIn() {
            return BrokenPlugIn.faulty(AuthorityReporter.class, super.plugIn(), nodes++);
        }
    }

    static final class OfOutsideCmeSystem extends MemoryOutsideCmeSystemTest {

        private int nodes;

        @Override
        protected OutsideCmeSystem plugIn() {
            return BrokenPlugIn.faulty(OutsideCmeSystem.class, super.plugIn(), nodes++);
        }
    }

    static final class OfSignIn extends MemorySignInTest {

        private int nodes;

        @Override
        protected SignIn plugIn() {
            return BrokenPlugIn.faulty(SignIn.class, super.plugIn(), nodes++);
        }
    }
}
