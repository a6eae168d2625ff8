package palavra.learning.poll;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.AssessedPoll;
import palavra.learning.run.Learner;

/** Votes and their counts in the database; the root of a vote is the enrollment. */
final class Ballots {

    /** A vote for an option that is gone may be given anew, even where votes last. */
    private static final String CAST = """
            insert into poll_vote as v (enrollment, poll, run, choice, at)
            values (:enrollment, :poll, :run, :choice, :at)
            on conflict (enrollment, poll) do update set choice = excluded.choice, at = excluded.at
             where v.choice <> excluded.choice
               and (not :lasting or v.choice <> all(cast(:options as text[])))
            returning old.choice is null
            """;

    private static final String READ = """
            select t.poll, t.choice, t.votes, t.choice = v.choice
              from poll_tally t left join poll_vote v on v.poll = t.poll and v.enrollment = :enrollment
             where t.run = :run and t.poll = any(cast(:polls as uuid[]))
            """;

    private Ballots() {}

    /** What was voted in one poll: by everyone, and by the one who asks; null when they have not. */
    record Ballot(String chosen, Map<String, Long> votes) {

        static Ballot empty() {
            return new Ballot(null, new HashMap<>());
        }
    }

    /** Whether it is their first vote in this poll; empty when it changed nothing. */
    static Optional<Boolean> cast(Learner learner, AssessedPoll poll, String choice, Instant now) {
        return Learner.getEntityManager()
                .createNativeQuery(CAST, Boolean.class)
                .setParameter("enrollment", learner.id)
                .setParameter("poll", poll.id())
                .setParameter("run", learner.run)
                .setParameter("choice", choice)
                .setParameter("at", now)
                .setParameter("lasting", poll.lasting())
                .setParameter("options", poll.options().toArray(String[]::new))
                .getResultStream()
                .map(Boolean.class::cast)
                .findFirst();
    }

    /** Of several polls in one statement; a poll without votes is not there. */
    static Map<UUID, Ballot> of(UUID run, UUID enrollment, Collection<UUID> polls) {
        var ballots = new HashMap<UUID, Ballot>();
        Learner.getEntityManager()
                .createNativeQuery(READ, Object[].class)
                .setParameter("enrollment", enrollment)
                .setParameter("run", run)
                .setParameter("polls", polls.toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> add(ballots, (Object[]) row));
        return ballots;
    }

    private static void add(Map<UUID, Ballot> ballots, Object[] row) {
        var poll = (UUID) row[0];
        var choice = (String) row[1];
        var ballot = ballots.getOrDefault(poll, Ballot.empty());
        ballot.votes().put(choice, (Long) row[2]);
        ballots.put(poll, new Ballot(Boolean.TRUE.equals(row[3]) ? choice : ballot.chosen(), ballot.votes()));
    }
}
