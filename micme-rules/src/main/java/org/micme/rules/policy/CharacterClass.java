package org.micme.rules.policy;

/** A class of characters of which a password needs one (ACC-3). All of them are ASCII. */
public enum CharacterClass {
    /** A to Z. */
    UPPER,
    /** a to z. */
    LOWER,
    /** 0 to 9. */
    DIGIT,
    /** One of those that the policy lists. */
    SPECIAL
}
