package org.micme.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Makes texts of reasons, where somebody reads them. The English of the rules is always there; a bundle can replace any of it.
 *
 * <p>Keys of a bundle are {@code rule.CODE.message} and {@code rule.CODE.remedy}, or without the rule {@code CODE.message} and
 * {@code CODE.remedy} for a code wherever it stands; values are {@link Template}s. What a bundle doesn't have stays English.
 *
 * <p>Thread safe.
 */
public final class Wording {

    private static final String MESSAGE = ".message";
    private static final String REMEDY = ".remedy";

    /** The English that the rules bring. */
    public static final Wording ENGLISH = new Wording();

    private final Texts messages = new Texts();
    private final Texts remedies = new Texts();

    private Wording() {}

    /**
     * A wording in which a bundle replaces what it has.
     *
     * @param bundle never null
     * @return the wording
     * @throws IllegalArgumentException where a value is no {@link Template}; it names the key
     */
    public static Wording of(ResourceBundle bundle) {
        Wording wording = new Wording();
        for (String key : bundle.keySet()) {
            try {
                wording.replace(key, Template.of(bundle.getString(key)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
            }
        }
        return wording;
    }

    private void replace(String key, Template text) {
        if (key.endsWith(MESSAGE)) {
            messages.replace(key.substring(0, key.length() - MESSAGE.length()), text);
        } else if (key.endsWith(REMEDY)) {
            remedies.replace(key.substring(0, key.length() - REMEDY.length()), text);
        }
    }

    /**
     * What is the matter.
     *
     * @param rule the rule that found it, never null
     * @param reason never null
     * @return a fragment in lower case
     */
    public String message(Rule<?, ?, ?> rule, Reason reason) {
        return messages.of(rule, reason, reason.kind().message()).fill(reason);
    }

    /**
     * What to do about it.
     *
     * @param rule the rule that found it, never null
     * @param reason never null
     * @return a sentence without its full stop; where nobody can do anything it says so
     */
    public String remedy(Rule<?, ?, ?> rule, Reason reason) {
        return remedies.of(rule, reason, reason.remedy().text()).fill(reason);
    }

    /** Replaced texts of one sort. Kinds are shared by rules, and plug-ins make new ones: so texts are found by code. */
    private static final class Texts {

        private final Map<String, Template> anywhere = new HashMap<>();
        private final Map<String, Map<String, Template>> byRule = new HashMap<>();

        void replace(String name, Template text) {
            anywhere.put(name, text);
            int dot = name.indexOf('.');
            if (dot > 0) {
                byRule.computeIfAbsent(name.substring(0, dot), rule -> new HashMap<>())
                        .put(name.substring(dot + 1), text);
            }
        }

        Template of(Rule<?, ?, ?> rule, Reason reason, Template english) {
            if (anywhere.isEmpty()) {
                return english;
            }
            Map<String, Template> ofRule = byRule.get(rule.id());
            Template text = ofRule == null ? null : ofRule.get(reason.code());
            return text == null ? anywhere.getOrDefault(reason.code(), english) : text;
        }
    }
}
