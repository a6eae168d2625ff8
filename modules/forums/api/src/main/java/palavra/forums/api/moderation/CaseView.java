package palavra.forums.api.moderation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import palavra.forums.api.Author;

/**
 * A case with everything a decision rests on. Who reported is nowhere in it.
 *
 * @param html safe HTML of the post, also while it is hidden
 * @param appeal what the author wrote against the removal: plain text; null unless the case is an appeal
 * @param weight of all reports together, each by how often its reporter was right before
 * @param limit the weight at which a learner's post hides itself
 * @param reports one for each reason with the notes that came with it
 * @param signs why it waits without a report
 * @param right how many earlier reports of these reporters were right
 * @param judged of how many
 * @param others how many other cases of the same author wait in this run
 * @param mayDecide whether the actor may: nobody acts on an equal or higher role, and an appeal goes to someone else
 * @param decided null while it waits
 * @param log of this post, the latest first
 * @param team who it can be handed to
 */
public record CaseView(
        CaseSummary summary,
        String threadTitle,
        String html,
        Instant postedAt,
        String appeal,
        BigDecimal weight,
        BigDecimal limit,
        List<Reports> reports,
        List<Sign> signs,
        int right,
        int judged,
        Account account,
        int others,
        boolean mayDecide,
        Decided decided,
        List<LogEntry> log,
        List<Author> team) {

    public CaseView {
        reports = List.copyOf(reports);
        signs = List.copyOf(signs);
        log = List.copyOf(log);
        team = List.copyOf(team);
    }

    /** How many gave that reason, and what they wrote. */
    public record Reports(Reason reason, int count, List<String> notes) {
        public Reports {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What is known of the author in this run.
     *
     * @param trust how far they are known
     * @param first when they first wrote here
     */
    public record Account(Trust trust, Instant first, int posts, int removed) {}

    /**
     * How it was decided.
     *
     * @param undoable whether the actor may still take it back
     */
    public record Decided(Verdict verdict, Reason reason, String note, Author by, Instant at, boolean undoable) {}
}
