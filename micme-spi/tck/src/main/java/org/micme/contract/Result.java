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
        PASSED("passed"),
        FAILED("failed"),
        KNOWN_DEVIATION("known deviation"),
        ABSENT("absent");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The contract that the clause stands in. */
    String contract() {
        return clause.substring(0, clause.indexOf('.'));
    }
}
