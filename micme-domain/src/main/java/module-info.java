/**
 * The words of continuing medical education as immutable Java values: accounts, series and their children, disclosures,
 * claims, MOC, accrued credit and applications. It decides nothing; the rules do.
 */
// The validator is whoever embeds the domain's choice, and not there when it is compiled.
@SuppressWarnings("module")
module org.micme.domain {
    // Its collections and options stand in the values' signatures.
    requires transitive io.vavr;
    // Annotations alone: nothing of them is needed at run time.
    requires static jakarta.validation;
    requires static org.immutables.value;
    requires static org.jspecify;

    // The mark of what a package promises; then the subdomains.
    exports org.micme.domain;
    exports org.micme.domain.account;
    exports org.micme.domain.accrued;
    exports org.micme.domain.activity;
    exports org.micme.domain.application;
    exports org.micme.domain.claim;
    exports org.micme.domain.credit;
    exports org.micme.domain.disclosure;
    exports org.micme.domain.form;
    exports org.micme.domain.kernel;
    exports org.micme.domain.moc;

    // A validator reads annotated components of records where they stand, in fields.
    opens org.micme.domain.account to
            org.hibernate.validator;
    opens org.micme.domain.activity to
            org.hibernate.validator;
    opens org.micme.domain.application to
            org.hibernate.validator;
    opens org.micme.domain.disclosure to
            org.hibernate.validator;
}
