package palavra.notifications.api;

import java.util.Locale;

/** What notices are about, as someone chooses how to be told of it. */
public enum Matter {
    /** Answers to what one wrote, and one's name in what others write. */
    REPLIES(Cadence.NOW, Cadence.DAILY),
    /** Discussions one follows. */
    FOLLOWED(Cadence.DAILY, Cadence.WEEKLY),
    /** Endorsed and accepted answers. */
    PRAISE(Cadence.DAILY, Cadence.DAILY),
    /** What moderators decide about one, and what is wrong with one's account: always in the tray. */
    DECISIONS(Cadence.NOW, Cadence.NOW),
    /** Places in runs, and their beginning. */
    PLACES(Cadence.NOW, Cadence.OFF),
    /** Passes and certificates. */
    RESULTS(Cadence.NOW, Cadence.NOW),
    /** What the teams of one's runs tell everyone. */
    ANNOUNCEMENTS(Cadence.NOW, Cadence.NOW);

    private final Cadence learners;
    private final Cadence teachers;

    Matter(Cadence learners, Cadence teachers) {
        this.learners = learners;
        this.teachers = teachers;
    }

    /** How mail tells of it to who has not chosen; a team sees most of it at its desk. */
    public Cadence usual(boolean teaches) {
        return teaches ? teachers : learners;
    }

    /** Whether it may be left out of the tray. */
    public boolean mayLeaveTray() {
        return this != DECISIONS;
    }

    /** As texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
