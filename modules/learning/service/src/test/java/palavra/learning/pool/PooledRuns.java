package palavra.learning.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import palavra.content.api.AssessedPool;
import palavra.content.api.Assessment;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.SittingRules;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.learning.FakeContent;
import palavra.learning.World;

/** Runs of the test world whose quiz is a pool: of its ten questions each learner is given three. */
@ApplicationScoped
class PooledRuns {

    static final UUID POOL = Ids.next();
    static final int GIVES = 3;

    @Inject
    World world;

    @Inject
    FakeContent content;

    private boolean shuffled;

    UUID pooled() {
        return publish(Ids.next(), world.questions(), GIVES, null);
    }

    /** The same quiz taken as a whole. */
    UUID timed() {
        return publish(Ids.next(), world.questions(), GIVES, new SittingRules(30, 2, 0));
    }

    /** Everybody is given all ten, in an order of their own. */
    UUID shuffled() {
        shuffled = true;
        try {
            return publish(Ids.next(), world.questions(), World.QUESTIONS, null);
        } finally {
            shuffled = false;
        }
    }

    /** Shows the run a publication whose pool holds these questions; the others are gone. */
    UUID publish(UUID run, List<UUID> questions, int gives, SittingRules rules) {
        var source = world.republished(world.english());
        var told = world.running(run, RunState.RUNNING, null, world.policy("0.6"), source);
        content.publish(pooled(source, questions, gives, rules));
        return world.change(told);
    }

    Assessment pooled(EditionView edition, List<UUID> questions, int gives, SittingRules rules) {
        var whole = world.assessment(edition, world.policy("0.6"), null);
        var of = whole.outline();
        var sections = of.sections().stream()
                .map(section -> new OutlineSection(
                        section.id(),
                        section.title(),
                        section.subsections().stream()
                                .map(part -> part.id().equals(world.quizPart()) ? timed(part, rules) : part)
                                .toList()))
                .toList();
        var outline = new Outline(of.publication(), of.edition(), of.language(), of.number(), sections, 4, 0, 0);
        var problems = whole.problems().stream()
                .filter(one -> !one.unit().equals(world.quiz()) || questions.contains(one.id()))
                .toList();
        var pool = new AssessedPool(POOL, world.quiz(), gives, shuffled, questions);
        return new Assessment(
                outline, whole.policy(), problems, whole.components(), List.of(), List.of(), List.of(pool));
    }

    private static OutlineSubsection timed(OutlineSubsection part, SittingRules rules) {
        return new OutlineSubsection(
                part.id(), part.title(), part.assignmentType(), part.due(), part.units(), part.language(), rules);
    }
}
