/**
 * MiCME as an application. The one place with an injector, a web server and a clock; all that it decides is decided by the rules.
 */
module org.micme.app {
    // Requests and answers in JSON, the same as on the command line.
    requires org.micme.cli;
    // The ports: what is sealed and delivered in the background.
    requires org.micme.spi;
    // Wires the application; the annotation that it looks for.
    requires com.google.guice;
    requires jakarta.inject;
    // The web server, and the part of it that is told how to end and what to say to broken requests.
    requires io.javalin;
    requires org.eclipse.jetty.server;
    // Checks values of the domain by their annotations.
    requires jakarta.validation;
    requires org.hibernate.validator;
    // Our own log lines.
    requires org.slf4j;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;

    // Guice makes the objects; nobody compiles against this module, so nothing is exported.
    opens org.micme.app to
            com.google.guice;
    opens org.micme.app.http to
            com.google.guice;
    opens org.micme.app.http.decisions to
            com.google.guice;
    opens org.micme.app.http.openapi to
            com.google.guice;
    opens org.micme.app.http.problem to
            com.google.guice;
    opens org.micme.app.http.rules to
            com.google.guice;
    // The validator makes the validators of single annotations.
    opens org.micme.app.validation to
            com.google.guice,
            org.hibernate.validator;
}
