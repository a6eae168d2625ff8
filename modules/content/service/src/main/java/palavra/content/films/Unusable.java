package palavra.content.films;

/** Nothing can be made of this film, however often it is tried. */
final class Unusable extends Exception {

    private final transient Why why;

    Unusable(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Why a film stays as it was uploaded. */
    enum Why {
        UNREADABLE,
        TOO_LONG,
        TOO_LARGE,
        /** The program gave up or took too long, as often as it was tried. */
        NOT_MADE
    }
}
