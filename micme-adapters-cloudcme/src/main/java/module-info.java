/**
 * Speaks with CloudCME, an outside system for continuing medical education. Only the door will be exported: an
 * application that opens it needs no class behind it.
 */
module org.micme.cloudcme {
    // The ports that it implements, and the domain through them.
    requires org.micme.spi;
    // Annotations alone: nothing of them is needed at run time.
    requires static org.jspecify;
}
