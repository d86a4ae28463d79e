package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that bytes are no JSON object of at most so many levels, or have a name twice. It repeats nothing of them. */
final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonLocation place;

    private MalformedJsonException(String what, @Nullable JsonLocation place) {
        // A stack trace would say nothing, and a stream of broken lines has one of these for each.
        super(what, null, false, false);
        this.place = place;
    }

    /** What is no object at all. */
    static MalformedJsonException noObject() {
        return new MalformedJsonException("", null);
    }

    /** What is wrong at a place. */
    static MalformedJsonException at(JsonLocation place, String what) {
        return new MalformedJsonException(": it " + what, place);
    }

    /** What the parser met: its own message may repeat what it read, so that only the place is told. */
    static MalformedJsonException of(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? at(json.getLocation(), "is malformed")
                : new MalformedJsonException(": it is not UTF-8", null);
    }

    /** Tells it of a line, which has columns alone. */
    String ofLine() {
        return "the line is no JSON object" + getMessage() + (place == null ? "" : " at column " + place.getColumnNr());
    }

    /** Tells it of any text. */
    String ofText() {
        return "it is no JSON object" + getMessage()
                + (place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr());
    }

    /** Tells it of a request that may have several lines. */
    String ofRequest() {
        return "the request" + ofText().substring("it".length());
    }
}
