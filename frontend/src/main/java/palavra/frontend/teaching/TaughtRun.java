package palavra.frontend.teaching;

import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;

/**
 * A run as its team sees it.
 *
 * @param edition the source's, else the first
 * @param dates its days in words; null when it has none
 * @param facilitates whether the people of the run are theirs to look after
 * @param leads whether the reader may change its state and its team
 */
record TaughtRun(RunView run, EditionView edition, String dates, boolean leads, boolean facilitates) {

    public String about() {
        return "/courses/" + run.slug() + "/" + edition.language().tag() + "?edition=" + edition.id() + "&run="
                + run.id();
    }

    /** How the state looks beside its word. */
    public String kind() {
        return switch (run.state()) {
            case DRAFT -> "outline";
            case ANNOUNCED -> "info";
            case ENROLLING, RUNNING -> "ok";
            case CLOSING -> "warn";
            case ARCHIVED -> "plain";
        };
    }

    public String icon() {
        return switch (run.state()) {
            case DRAFT -> "pencil";
            case ANNOUNCED -> "calendar";
            case ENROLLING -> "people";
            case RUNNING -> "play";
            case CLOSING -> "clock";
            case ARCHIVED -> "box";
        };
    }
}
