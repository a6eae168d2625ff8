package palavra.learning.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedPoll;
import palavra.kernel.Refusal;
import palavra.learning.api.PollView;
import palavra.learning.poll.Ballots.Ballot;
import palavra.learning.progress.Completions;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Voting in polls: one vote for a learner and a poll, the same vote again is nothing new. */
@ApplicationScoped
public class Voting {

    /** For who only looks: no enrollment has this id. */
    private static final UUID LOOKING = new UUID(0, 0);

    @Inject
    Completions completions;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** The polls of a unit, in one statement. */
    public List<PollView> views(Place place, Syllabus.Unit unit) {
        var polls = place.syllabus().pollsOf(unit);
        return polls.isEmpty() ? List.of() : views(place, polls);
    }

    public PollView view(Place place, UUID id) {
        return views(place, List.of(poll(place, id, clock.instant()))).getFirst();
    }

    /**
     * Takes a vote; call it with the learner's place held. The vote is written last, because it holds the count of all who
     * vote the same until the transaction ends.
     */
    public PollView vote(Place place, UUID id, String choice) {
        var now = clock.instant();
        var learner = place.working(now);
        var poll = poll(place, id, now);
        check(poll, choice);
        completions.add(place, poll.unit(), List.of(id), Work.of(place));
        learner.opened(poll.unit(), now);
        Ballots.cast(learner, poll, choice, now)
                .ifPresent(first -> told.deed(place, "poll.voted", id, Map.of("first", first)));
        var view = views(place, List.of(poll)).getFirst();
        if (!choice.equals(view.chosen())) {
            throw Refusal.conflict("vote-lasts", "You have voted, and in this poll a vote can not be changed.");
        }
        return view;
    }

    private static void check(AssessedPoll poll, String choice) {
        if (poll.closed()) {
            throw Refusal.conflict("poll-closed", "Voting has ended.");
        }
        if (choice == null || choice.isBlank()) {
            throw Refusal.invalid("choice-missing", "Choose one before you vote.");
        }
        if (!poll.options().contains(choice)) {
            throw Refusal.invalid("choice-unknown", "This can not be chosen any more. Choose again.");
        }
    }

    /** The poll, when its unit is open; one of another edition is none. */
    private static AssessedPoll poll(Place place, UUID id, Instant now) {
        var poll = place.syllabus().poll(id).orElseThrow(Refusal::notFound);
        place.open(poll.unit(), now);
        return poll;
    }

    private static List<PollView> views(Place place, List<AssessedPoll> polls) {
        var learner =
                place.looksOnly() ? LOOKING : place.learner().map(one -> one.id).orElse(LOOKING);
        var ids = polls.stream().map(AssessedPoll::id).toList();
        var ballots = Ballots.of(place.run().id, learner, ids);
        return polls.stream()
                .map(poll -> PollSheet.view(poll, ballots.getOrDefault(poll.id(), Ballot.empty()), place.closed()))
                .toList();
    }
}
