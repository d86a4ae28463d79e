package org.micme.cli.request;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.rules.schema.Violation;

/**
 * Why a request can't be answered, with every fault.
 *
 * <p>Immutable and thread safe. It repeats nothing of the request but its id.
 *
 * @param id the request's own; none where it has none, or can't be read
 * @param code never null
 * @param message for people, never null
 * @param violations every fault with its path; empty where the request can't be read at all; never null
 */
public record RequestError(Option<String> id, ErrorCode code, String message, Seq<Violation> violations) {

    static RequestError malformed(String message) {
        return new RequestError(Option.none(), ErrorCode.MALFORMED_JSON, message, Array.empty());
    }
}
