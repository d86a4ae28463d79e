/**
 * The rules of continuing medical education, their policies and the decisions that explain themselves. It reads no clock and
 * does no I/O; at run time it needs the domain and Vavr alone.
 */
module org.micme.rules {
    // Facts, outcomes and details are made of the domain's values.
    requires transitive org.micme.domain;
    // Its collections and options stand in the signatures of facts and decisions.
    requires transitive io.vavr;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.immutables.value;
    requires static org.jspecify;

    // What embedders meet first: the engine, and every rule by its id.
    exports org.micme.rules;
    exports org.micme.rules.catalogue;
    exports org.micme.rules.horizon;
    exports org.micme.rules.policy;
    // How facts are read and answers written, for whoever brings another format.
    exports org.micme.rules.schema;

    // The rules, by subdomain.
    exports org.micme.rules.account;
    exports org.micme.rules.accrued;
    exports org.micme.rules.application;
    exports org.micme.rules.claim;
    exports org.micme.rules.disclosure;
    exports org.micme.rules.moc;
    exports org.micme.rules.series;

    // Plug-ins that add findings are found by the service loader.
    uses org.micme.rules.RuleContributor;
}
