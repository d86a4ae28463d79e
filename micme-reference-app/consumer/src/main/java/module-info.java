/** A hospital's own system, which embeds MiCME. */
// region module-info.java
module com.example.hospital {
    // Brings org.micme.domain and io.vavr.
    requires org.micme.rules;
    // Only where Guice wires you. Guava is named because Guice, which is no real module, can't ask for it.
    requires com.google.guice;
    requires com.google.common;
    requires jakarta.inject;
    // Only where you read YAML.
    requires org.snakeyaml.engine;
    // Says where null may stand; nothing of it is needed at run time.
    requires static org.jspecify;

    opens com.example.hospital to
            com.google.guice;

    // Only where you add findings to decisions.
    provides org.micme.rules.RuleContributor with
            com.example.hospital.ClaimsByText;
}
// endregion
