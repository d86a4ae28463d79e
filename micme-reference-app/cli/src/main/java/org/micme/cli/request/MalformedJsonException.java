package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Says that bytes are no JSON object of at most so many levels, or have a name twice. It repeats nothing of them. */
final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String message) {
        // A stack trace would say nothing, and a stream of broken lines has one of these for each.
        super(message, null, false, false);
    }

    /** What is wrong at a place. */
    static MalformedJsonException at(JsonLocation place, String what) {
        return new MalformedJsonException(
                "the line is no JSON object: it " + what + " at column " + place.getColumnNr());
    }

    /** What the parser met: its own message may repeat what it read, so that only the place is told. */
    static MalformedJsonException of(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? at(json.getLocation(), "is malformed")
                : new MalformedJsonException("the line is no JSON object: it is not UTF-8");
    }
}
