package org.micme.app.http.problem;

import java.util.Locale;
import org.micme.cli.request.ErrorCode;

/** Every kind of problem, with its status and its title. The names are codes that stay (decisions.md). */
public enum ProblemKind {
    /** The body is no JSON object, too long, too deep, or has a name twice. */
    MALFORMED_JSON(400, "the body is not a JSON object that can be read"),
    /** What came is so broken that no route was looked for. */
    BROKEN_REQUEST(400, "the request is not HTTP as it has to be"),
    /** The path names a rule that there isn't. */
    UNKNOWN_RULE(404, "there is no such rule"),
    /** There is nothing at the path. */
    NOT_FOUND(404, "there is nothing here"),
    /** There is something at the path, but not for this method. */
    METHOD_NOT_ALLOWED(405, "the method is not for this path"),
    /** The body is not declared as JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE(415, "the body has to be JSON in UTF-8"),
    /** The policy is none that there is, or is wrong. */
    UNKNOWN_POLICY(422, "there is no such policy, or it is wrong"),
    /** The facts, or what stands beside them, are wrong. */
    INVALID_FACTS(422, "the request is not as the rule needs it"),
    /** Something is wrong on this side. */
    INTERNAL_ERROR(500, "something went wrong on this side");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind of problem that a request's error is. */
    static ProblemKind of(ErrorCode code) {
        return switch (code) {
            case MALFORMED_JSON -> MALFORMED_JSON;
            case UNKNOWN_RULE -> UNKNOWN_RULE;
            case UNKNOWN_POLICY -> UNKNOWN_POLICY;
            case INVALID_FACTS -> INVALID_FACTS;
        };
    }

    /**
     * The HTTP status it comes with.
     *
     * @return 400 to 500
     */
    public int status() {
        return status;
    }

    /**
     * What it is, for people; the same each time.
     *
     * @return never null
     */
    public String title() {
        return title;
    }

    /**
     * The name by which programs know it.
     *
     * @return a URI, which leads nowhere; never null
     */
    public String type() {
        return "urn:micme:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
