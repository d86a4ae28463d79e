package org.micme.cli.request;

/** Says that bytes are no JSON object of at most so many levels, or have a name twice. It repeats nothing of them. */
final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String message) {
        // A stack trace would say nothing, and a stream of broken lines has one of these for each.
        super(message, null, false, false);
    }
}
