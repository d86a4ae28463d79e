package org.micme.cli.request;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.rules.Rule;
import org.micme.rules.catalogue.Catalogue;
import org.micme.rules.schema.Bounds;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Tokens.Token;

/**
 * The fields of one request as they come. Facts are read at once where all that they need has come before them; else where they
 * stand is remembered. For one thread; used again for the next request.
 */
final class RequestFields {

    private final JsonTokens tokens = new JsonTokens();
    final Reading beside = new Reading(tokens, "");
    final Reading inFacts = new Reading(tokens, "facts");

    @Nullable
    String id;

    @Nullable
    Rule<?, ?, ?> rule;

    @Nullable
    Instant asOf;

    boolean asOfSeen;

    @Nullable
    String policyName;

    @Nullable
    Slice policyObject;

    boolean policyOfWrongType;

    /** The facts where they came too early to be read. */
    @Nullable
    Slice factsLater;

    @Nullable
    Object factsRead;

    boolean factsSeen;

    private boolean ruleGiven;
    private int seen;

    private void forget() {
        id = null;
        rule = null;
        asOf = null;
        asOfSeen = false;
        policyName = null;
        policyObject = null;
        policyOfWrongType = false;
        factsLater = null;
        factsRead = null;
        factsSeen = false;
        seen = 0;
        beside.restart("");
        inFacts.restart("facts");
    }

    /** Reads a whole request; one whose rule is named elsewhere has no field for it. */
    void read(byte[] bytes, int offset, int length, @Nullable String ruleId) {
        forget();
        ruleGiven = ruleId != null;
        rule = ruleId == null ? null : Catalogue.named(ruleId).getOrNull();
        tokens.restart(bytes, offset, length, 0);
        if (tokens.next() != Token.OBJECT) {
            throw MalformedJsonException.noObject();
        }
        Set<String> unknown = null;
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            if (!readKnown(name)) {
                unknown = unknown == null ? new HashSet<>() : unknown;
                if (!unknown.add(name)) {
                    tokens.repeated(name);
                }
                beside.faultAt(name, "is unknown here");
                tokens.next();
                tokens.skip();
            }
        }
        tokens.expectEnd();
    }

    private boolean readKnown(String name) {
        switch (name) {
            case "rule" -> {
                if (ruleGiven) {
                    return false;
                }
                readRule(first(name, 1));
            }
            case "id" -> readId(first(name, 2));
            case "asOf" -> readAsOf(first(name, 4));
            case "policy" -> readPolicy(first(name, 8));
            case "facts" -> readFacts(first(name, 16));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves on to the value of a field that has not been seen before. */
    private Token first(String name, int bit) {
        if ((seen & bit) != 0) {
            tokens.repeated(name);
        }
        seen |= bit;
        return tokens.next();
    }

    private void readRule(Token first) {
        if (first == Token.TEXT) {
            rule = Catalogue.named(tokens.text()).getOrNull();
        } else {
            tokens.skip();
        }
    }

    private void readId(Token first) {
        if (first == Token.TEXT) {
            String text = tokens.text();
            id = text;
            if (text.length() > Bounds.TEXT_CODE_POINTS
                    && text.codePointCount(0, text.length()) > Bounds.TEXT_CODE_POINTS) {
                beside.faultAt("id", "expected at most " + Bounds.TEXT_CODE_POINTS + " code points");
            }
        } else if (first != Token.NULL) {
            beside.faultAt("id", "expected a text");
            tokens.skip();
        }
    }

    private void readAsOf(Token first) {
        if (first != Token.NULL) {
            asOfSeen = true;
            asOf = beside.readAt("asOf", Kinds.INSTANT, first);
        }
    }

    private void readPolicy(Token first) {
        if (first == Token.TEXT) {
            policyName = tokens.text();
        } else if (first == Token.OBJECT) {
            policyObject = tokens.slice();
        } else if (first != Token.NULL) {
            policyOfWrongType = true;
            tokens.skip();
        }
    }

    private void readFacts(Token first) {
        if (first == Token.NULL) {
            return;
        }
        factsSeen = true;
        Rule<?, ?, ?> known = rule;
        if (known != null && (asOf != null || !known.facts().needsAsOf())) {
            factsRead = known.facts().readWhole(inFacts, first, asOf);
        } else {
            factsLater = tokens.slice();
        }
    }
}
