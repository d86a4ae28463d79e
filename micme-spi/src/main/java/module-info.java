/**
 * The ports of MiCME: what an adapter implements, and what a plug-in provides. Signatures speak the domain's language
 * and the JDK's, and no third party's.
 */
module org.micme.spi {
    // Ports take and give the domain's values.
    requires transitive org.micme.domain;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;
}
