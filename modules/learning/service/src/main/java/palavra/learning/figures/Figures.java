package palavra.learning.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.kernel.Actor;
import palavra.kernel.Role;
import palavra.learning.LearningConfig;
import palavra.learning.api.AnswerFigures;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;

/** How learners answered what stands in an editor, counted from their answers at the moment somebody asks. */
@ApplicationScoped
public class Figures {

    @Inject
    Syllabi syllabi;

    @Inject
    LearningConfig config;

    public AnswerFigures of(Actor actor, UUID course, UUID edition, UUID block) {
        var runs = Run.<Run>list("course", course).stream()
                .filter(run -> run.hasOnTeam(actor.id()) || actor.is(Role.ADMINISTRATOR))
                .toList();
        var ids = runs.stream().map(run -> run.id).toList();
        return shown(runs, edition)
                .flatMap(syllabus -> of(syllabus, ids, block))
                .findFirst()
                .map(this::hidden)
                .orElse(AnswerFigures.none(config.smallestGroup()));
    }

    /** What the runs show of the edition now. */
    private Stream<Syllabus> shown(List<Run> runs, UUID edition) {
        return runs.stream()
                .flatMap(run -> run.edition(edition).stream())
                .map(view -> view.publication())
                .distinct()
                .map(syllabi::of);
    }

    private static Stream<AnswerFigures> of(Syllabus syllabus, List<UUID> runs, UUID block) {
        var problem = syllabus.problem(block).map(one -> FirstAnswers.to(one, syllabus.edition(), runs));
        var poll = syllabus.poll(block).map(one -> Tally.of(one, runs));
        return problem.or(() -> poll).stream();
    }

    /** Of few learners nothing is said, not even how few. */
    private AnswerFigures hidden(AnswerFigures all) {
        var smallest = config.smallestGroup();
        return all.learners() < smallest
                ? new AnswerFigures(all.runs(), null, smallest, null, java.util.Map.of())
                : new AnswerFigures(all.runs(), all.learners(), smallest, all.firstRight(), all.choices());
    }
}
