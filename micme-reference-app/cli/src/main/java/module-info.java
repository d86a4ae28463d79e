/**
 * Decisions as JSON, for the command line and for HTTP alike. It starts on the domain, the rules and Jackson's streaming core
 * alone, so that one decision costs little more than starting a JVM.
 */
module org.micme.cli {
    // What it answers with.
    requires transitive org.micme.rules;
    // Streams JSON; the one place that knows it.
    requires transitive com.fasterxml.jackson.core;
    // Reads policy files, which people write in YAML.
    requires org.snakeyaml.engine;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;

    // HTTP answers by the same reader and writer.
    exports org.micme.cli.request;
    exports org.micme.cli.policy;
    exports org.micme.cli.rules;
    // The application keeps decisions, asks them again and writes receipts of them.
    exports org.micme.cli.replay;
    exports org.micme.cli.receipt;
    // The server is started by a command, too, and reads its arguments the same way.
    exports org.micme.cli.console;

    uses org.micme.rules.RuleContributor;
}
