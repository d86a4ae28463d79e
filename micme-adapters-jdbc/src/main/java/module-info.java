/**
 * Keeps what MiCME knows in a relational database: PostgreSQL, or H2 in a file. Only the door is exported, and the keys to what is
 * personal: an application that opens it needs no class behind it.
 */
module org.micme.jdbc {
    // The ports that it implements, and the domain through them.
    requires transitive org.micme.spi;
    requires java.sql;
    // The production database's driver, for COPY.
    requires org.postgresql.jdbc;
    // Shares connections out.
    requires com.zaxxer.hikari;
    // Moves the tables forward.
    requires flyway.core;
    // Writes and reads records; the same parser as everywhere else.
    requires com.fasterxml.jackson.core;
    // Encrypts personal data, with keys that rotate.
    requires com.google.crypto.tink;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;

    exports org.micme.jdbc;
    exports org.micme.jdbc.personal;

    // Flyway reads the migrations.
    opens org.micme.jdbc.migration;
}
