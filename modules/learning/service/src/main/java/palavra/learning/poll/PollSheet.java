package palavra.learning.poll;

import java.util.LinkedHashMap;
import java.util.Map;
import palavra.content.api.AssessedPoll;
import palavra.learning.api.PollView;
import palavra.learning.poll.Ballots.Ballot;

/** Decides what of a poll one may see: the only place where results are shown or kept back. */
final class PollSheet {

    private PollSheet() {}

    /** @param elsewhere why nothing is taken in this run at all; null when it is */
    static PollView view(AssessedPoll poll, Ballot ballot, String elsewhere) {
        var chosen = ballot.chosen() != null && poll.options().contains(ballot.chosen()) ? ballot.chosen() : null;
        var shown = elsewhere != null || poll.closed() || isShownTo(poll, chosen);
        return new PollView(
                poll.id(),
                chosen,
                shown ? results(poll, ballot) : null,
                poll.lasting(),
                elsewhere != null ? elsewhere : closed(poll, chosen));
    }

    private static boolean isShownTo(AssessedPoll poll, String chosen) {
        return switch (poll.results()) {
            case ALWAYS -> true;
            case AFTER_VOTE -> chosen != null;
            case WHEN_CLOSED -> false;
        };
    }

    private static String closed(AssessedPoll poll, String chosen) {
        return poll.closed() ? "closed" : poll.lasting() && chosen != null ? "voted" : null;
    }

    /** Every option, also one that nobody chose; votes for what can not be chosen any more are not counted. */
    private static Map<String, Long> results(AssessedPoll poll, Ballot ballot) {
        var results = new LinkedHashMap<String, Long>();
        poll.options().forEach(option -> results.put(option, ballot.votes().getOrDefault(option, 0L)));
        return results;
    }
}
