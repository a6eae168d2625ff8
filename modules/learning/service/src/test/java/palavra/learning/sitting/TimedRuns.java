package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.content.api.Assessment;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.SittingRules;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.learning.FakeContent;
import palavra.learning.World;
import palavra.learning.api.sitting.SittingAnswers;

/** Runs of the test world whose quiz is taken as a whole. */
@ApplicationScoped
public class TimedRuns {

    @Inject
    World world;

    @Inject
    FakeContent content;

    @Inject
    Overtime overtime;

    UUID timed(SittingRules rules) {
        var policy = world.policy("0.6");
        var source = world.republished(world.english());
        var run = world.running(Ids.next(), RunState.RUNNING, null, policy, source);
        content.publish(timed(world.assessment(source, policy, null), rules));
        return world.change(run);
    }

    void sweep() {
        overtime.sweep();
    }

    /** The first so many questions answered with that option. */
    SittingAnswers answers(int questions, String option) {
        return new SittingAnswers(world.questions().subList(0, questions).stream()
                .collect(Collectors.toMap(Function.identity(), id -> Map.of("q1", List.of(option)))));
    }

    private Assessment timed(Assessment whole, SittingRules rules) {
        var of = whole.outline();
        var sections = of.sections().stream()
                .map(section -> new OutlineSection(
                        section.id(),
                        section.title(),
                        section.subsections().stream()
                                .map(part -> part.id().equals(world.quizPart()) ? timed(part, rules) : part)
                                .toList()))
                .toList();
        var outline = new Outline(of.publication(), of.edition(), of.language(), of.number(), sections, 11, 0, 0);
        return new Assessment(outline, whole.policy(), whole.problems(), whole.components(), whole.polls());
    }

    private static OutlineSubsection timed(OutlineSubsection part, SittingRules rules) {
        return new OutlineSubsection(
                part.id(), part.title(), part.assignmentType(), part.due(), part.units(), part.language(), rules);
    }
}
