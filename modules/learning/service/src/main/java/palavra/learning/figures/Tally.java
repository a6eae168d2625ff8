package palavra.learning.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedPoll;
import palavra.learning.api.AnswerFigures;
import palavra.learning.run.Learner;

/** The votes of several runs together, in all their editions. */
final class Tally {

    private static final String VOTES = """
            select choice, cast(sum(votes) as bigint), count(*) from poll_tally
             where poll = :poll and run = any(cast(:runs as uuid[])) and choice = any(cast(:options as text[])) and votes > 0
             group by choice
            """;

    private Tally() {}

    static AnswerFigures of(AssessedPoll poll, List<UUID> runs) {
        var votes = new LinkedHashMap<String, Long>();
        poll.options().forEach(option -> votes.put(option, 0L));
        var learners = 0L;
        var most = 0L;
        for (var row : rows(poll, runs)) {
            votes.put((String) row[0], (Long) row[1]);
            learners += (Long) row[1];
            most = Math.max(most, (Long) row[2]);
        }
        return new AnswerFigures((int) most, learners, 0, null, Map.of("", votes));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(AssessedPoll poll, List<UUID> runs) {
        return Learner.getEntityManager()
                .createNativeQuery(VOTES, Object[].class)
                .setParameter("poll", poll.id())
                .setParameter("runs", runs.toArray(UUID[]::new))
                .setParameter("options", poll.options().toArray(String[]::new))
                .getResultList();
    }
}
