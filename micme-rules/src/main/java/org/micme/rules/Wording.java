package org.micme.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes texts of reasons, where somebody reads them. The English of the rules is always there; a bundle can replace any of it.
 *
 * <p>Keys of a bundle are {@code rule.CODE.message} and {@code rule.CODE.remedy}, or without the rule {@code CODE.message} and
 * {@code CODE.remedy} for a code wherever it stands; values are {@link Template}s. What a bundle doesn't have stays English.
 *
 * <p>Thread safe.
 */
public final class Wording {

    /** The English that the rules bring. */
    public static final Wording ENGLISH = new Wording(Map.of());

    private final Map<String, Template> replaced;
    private final Map<ReasonKind, Template> messages = new ConcurrentHashMap<>();
    private final Map<ReasonKind, Template> remedies = new ConcurrentHashMap<>();

    private Wording(Map<String, Template> replaced) {
        this.replaced = replaced;
    }

    /**
     * A wording in which a bundle replaces what it has.
     *
     * @param bundle never null
     * @return the wording
     * @throws IllegalArgumentException where a value is no {@link Template}; it names the key
     */
    public static Wording of(ResourceBundle bundle) {
        Map<String, Template> templates = new HashMap<>();
        for (String key : bundle.keySet()) {
            try {
                templates.put(key, Template.of(bundle.getString(key)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
            }
        }
        return new Wording(templates);
    }

    /**
     * What is the matter.
     *
     * @param rule the rule that found it, never null
     * @param reason never null
     * @return a fragment in lower case
     */
    public String message(Rule<?, ?, ?> rule, Reason reason) {
        return template(rule, reason, messages, ".message", ReasonKind::message).fill(reason);
    }

    /**
     * What to do about it.
     *
     * @param rule the rule that found it, never null
     * @param reason never null
     * @return a sentence without its full stop; where nobody can do anything it says so
     */
    public String remedy(Rule<?, ?, ?> rule, Reason reason) {
        return template(rule, reason, remedies, ".remedy", kind -> kind.remedy().text())
                .fill(reason);
    }

    private Template template(
            Rule<?, ?, ?> rule,
            Reason reason,
            Map<ReasonKind, Template> found,
            String suffix,
            Function<ReasonKind, Template> english) {
        if (replaced.isEmpty()) {
            return english.apply(reason.kind());
        }
        return found.computeIfAbsent(reason.kind(), kind -> {
            Template anywhere = replaced.getOrDefault(kind.code() + suffix, english.apply(kind));
            return replaced.getOrDefault(rule.id() + "." + kind.code() + suffix, anywhere);
        });
    }
}
