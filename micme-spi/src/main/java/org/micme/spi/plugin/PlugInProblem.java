package org.micme.spi.plugin;

/** The plug-ins that there are don't fit together, or one that is needed is missing: the program can't start like that. */
public final class PlugInProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlugInProblem(String message) {
        super(message);
    }

    PlugInProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
