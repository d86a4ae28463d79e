/**
 * The ports of MiCME: what an adapter implements, and what a plug-in provides. Signatures speak the domain's language
 * and the JDK's, and no third party's.
 */
module org.micme.spi {
    // Ports take and give the domain's values.
    requires transitive org.micme.domain;
    // How aggregates are written down is told in the shapes by which facts are.
    requires transitive org.micme.rules;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;

    // Who fills which role.
    exports org.micme.spi;
    exports org.micme.spi.plugin;

    // The ports, by subdomain.
    exports org.micme.spi.account;
    exports org.micme.spi.accrued;
    exports org.micme.spi.activity;
    exports org.micme.spi.application;
    exports org.micme.spi.audit;
    exports org.micme.spi.authority;
    exports org.micme.spi.calendar;
    exports org.micme.spi.claim;
    exports org.micme.spi.decision;
    exports org.micme.spi.disclosure;
    exports org.micme.spi.document;
    exports org.micme.spi.file;
    exports org.micme.spi.job;
    exports org.micme.spi.message;
    exports org.micme.spi.moc;
    exports org.micme.spi.outbox;
    exports org.micme.spi.outside;
    exports org.micme.spi.port;
    exports org.micme.spi.signin;
    exports org.micme.spi.store;

    // How aggregates are written down, for stores and for whoever carries an institution away.
    exports org.micme.spi.record;

    // Plug-ins are found by the service loader.
    uses org.micme.spi.authority.AuthorityReporter;
    uses org.micme.spi.calendar.HolidayCalendar;
    uses org.micme.spi.document.DocumentRenderer;
    uses org.micme.spi.message.Mailer;
    uses org.micme.spi.message.TextGateway;
    uses org.micme.spi.outbox.OutboxTransport;
    uses org.micme.spi.outside.OutsideCmeSystem;
    uses org.micme.spi.signin.SignIn;
    uses org.micme.spi.store.Store;
}
