package palavra.frontend.grades;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.DueDate;
import palavra.learning.api.DueDate.Rule;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.ExtraTime;
import palavra.learning.api.dates.LateAnswer;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.api.dates.LearnerDates.Part;
import palavra.learning.api.dates.MoreTime;

/** A learner with a later date for a quiz, a date of the group that was missed, and more time. */
@Mock
@Singleton
public class FakeDates implements Dates {

    static final UUID QUIZ = new UUID(7, 1);
    static final UUID LATE = new UUID(7, 3);

    private static final Instant DUE = Instant.parse("2026-03-26T21:59:00Z");

    final List<String> calls = new ArrayList<>();

    @Override
    public LearnerDates mine(Actor actor, UUID run) {
        return dates(run, actor.id());
    }

    @Override
    public LearnerDates reset(Actor actor, UUID run) {
        calls.add("reset");
        return dates(run, actor.id());
    }

    @Override
    public LearnerDates learner(Actor actor, UUID run, UUID person) {
        door(actor);
        return dates(run, person);
    }

    @Override
    public LearnerDates extend(Actor actor, UUID run, UUID person, Extension extension) {
        return did(actor, run, person, "extend " + extension.due() + " " + extension.reason());
    }

    @Override
    public LearnerDates takeBack(Actor actor, UUID run, UUID person, UUID subsection, String reason) {
        return did(actor, run, person, "back " + reason);
    }

    @Override
    public LearnerDates allow(Actor actor, UUID run, UUID person, MoreTime time) {
        return did(actor, run, person, "allow " + time.time().text() + " " + time.reason());
    }

    @Override
    public List<LateAnswer> late(Actor actor, UUID run) {
        door(actor);
        return List.of(new LateAnswer(
                LATE,
                FakeGradebook.AMINA,
                "Amina <b>",
                FakeGradebook.PROBLEM,
                "The roof",
                Language.ENGLISH,
                DUE.minusSeconds(60),
                DUE.plusSeconds(60),
                DUE.plus(Duration.ofDays(1)),
                "after-date"));
    }

    @Override
    public void accept(Actor actor, UUID run, UUID answer, Acceptance acceptance) {
        door(actor);
        if (acceptance.reason().isBlank()) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        calls.add("accept " + acceptance.reason());
    }

    private LearnerDates did(Actor actor, UUID run, UUID person, String what) {
        door(actor);
        calls.add(what);
        return dates(run, person);
    }

    private static void door(Actor actor) {
        if (!actor.is(Role.FACILITATOR)) {
            throw Refusal.notFound();
        }
    }

    private static LearnerDates dates(UUID run, UUID person) {
        var group = new DueDate(DUE, Rule.COHORT);
        var extended = new DueDate(DUE.plus(Duration.ofDays(5)), Rule.EXTENSION);
        return new LearnerDates(
                run,
                person,
                "Amina Diallo",
                "Safe water",
                Language.ENGLISH,
                "Africa/Maputo",
                List.of(
                        new Part(QUIZ, "Quiz one", null, "Quiz", extended, group, true, false),
                        new Part(new UUID(7, 2), "ماء <b>", Language.of("ar"), "", group, group, false, true)),
                3600,
                new ExtraTime(25, 10),
                false,
                null,
                true);
    }
}
