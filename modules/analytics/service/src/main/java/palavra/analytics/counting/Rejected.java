package palavra.analytics.counting;

/** An event that can not be counted, with the reason as a code. */
final class Rejected extends Exception {

    Rejected(String reason) {
        super(reason, null, false, false);
    }
}
