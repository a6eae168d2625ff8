package palavra.launcher.bench;

/** A submission as its client knows it: what was sent under which key, and what was answered in the end. */
record Handed(String key, String option, Outcome outcome) {

    enum Outcome {
        ACKED,
        /** Also what came after the deadline. */
        REFUSED,
        /** Never answered: it may have had its effect once. */
        UNKNOWN
    }
}
