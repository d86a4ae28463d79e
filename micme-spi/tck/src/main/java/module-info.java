/**
 * The compatibility kit: what every adapter has to do, as tests that the adapter's own tests inherit, and an adapter in memory that
 * does it, for embedders' tests.
 */
module org.micme.contract {
    // The ports whose contracts these are stand in their signatures.
    requires transitive org.micme.spi;
    // Contracts are Jupiter tests, and their failures are AssertJ's.
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    // What the store in memory holds, each moment of it for itself.
    requires io.vavr;
    // The renderer in memory reads pages as XML.
    requires java.xml;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;

    exports org.micme.contract;
    exports org.micme.contract.memory;
    exports org.micme.contract.outward;

    // Jupiter calls the contracts, whose methods only their names speak for.
    opens org.micme.contract to
            org.junit.platform.commons;
    opens org.micme.contract.outward to
            org.junit.platform.commons;
}
