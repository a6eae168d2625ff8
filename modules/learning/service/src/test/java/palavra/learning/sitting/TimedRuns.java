package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import palavra.content.api.Assessment;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.SittingRules;
import palavra.courses.api.RunChanged;
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
        return published(Ids.next(), rules, null);
    }

    /** A new run, or that one with new publications, in which each edition has terms of its own; null for none. */
    UUID published(UUID run, SittingRules english, SittingRules portuguese) {
        return world.change(told(run, english, portuguese));
    }

    void sweep() {
        overtime.sweep();
    }

    /** The first so many questions answered with that option. */
    SittingAnswers answers(int questions, String option) {
        return new SittingAnswers(world.questions().subList(0, questions).stream()
                .collect(Collectors.toMap(Function.identity(), id -> Map.of("q1", List.of(option)))));
    }

    /** That run with new publications, of which the Portuguese one has no quiz. */
    void withoutQuiz(UUID run, SittingRules english) {
        var told = told(run, english, null);
        var other = told.editions().getLast();
        content.publish(with(
                world.assessment(other, world.policy("0.6"), null),
                part -> part.id().equals(world.quizPart()) ? null : part));
        world.change(told);
    }

    private RunChanged told(UUID run, SittingRules english, SittingRules portuguese) {
        var policy = world.policy("0.6");
        var source = world.republished(world.english());
        var other = world.republished(world.portuguese());
        var told = world.running(run, RunState.RUNNING, null, policy, source, other);
        content.publish(timed(world.assessment(source, policy, null), english));
        content.publish(timed(world.assessment(other, policy, null), portuguese));
        return told;
    }

    private Assessment timed(Assessment whole, SittingRules rules) {
        return with(whole, part -> part.id().equals(world.quizPart()) ? timed(part, rules) : part);
    }

    /** The same with other parts; without those for which there is null. */
    private static Assessment with(Assessment whole, UnaryOperator<OutlineSubsection> change) {
        var of = whole.outline();
        var sections = of.sections().stream()
                .map(section -> new OutlineSection(
                        section.id(),
                        section.title(),
                        section.subsections().stream()
                                .map(change)
                                .filter(Objects::nonNull)
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
