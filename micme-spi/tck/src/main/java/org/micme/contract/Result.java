package org.micme.contract;

/**
 * What came of a clause.
 *
 * @param clause its name
 * @param outcome never null
 * @param text what failed, why, or what is absent; empty where it passed
 */
record Result(String clause, Outcome outcome, String text) {

    /** In the order in which reports show them. */
    enum Outcome {
        PASSED("passed", "passed"),
        FAILED("failed", "failed"),
        KNOWN_DEVIATION("known deviation", "knownDeviation"),
        ABSENT("absent", "absent");

        private final String words;
        private final String key;

        Outcome(String words, String key) {
            this.words = words;
            this.key = key;
        }

        /** For programs. */
        String key() {
            return key;
        }

        /** For people. */
        String words() {
            return words;
        }
    }

    /** The contract that the clause stands in. */
    String contract() {
        return clause.substring(0, clause.indexOf('.'));
    }
}
