package palavra.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.AssessedPool;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Numbered;
import palavra.content.api.variable.Placeholders;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.DrawnPool;
import palavra.learning.api.gradebook.GivenNumbers;
import palavra.learning.api.gradebook.GradeAct;
import palavra.learning.api.gradebook.WhyGrade;
import palavra.learning.assignment.Graded;
import palavra.learning.problem.Results;
import palavra.learning.run.ActOnGrade;
import palavra.learning.run.Grades;
import palavra.learning.run.Place;
import palavra.learning.run.PolicyVersion;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Work;

/** Says why a grade is what it is, step by step. */
@ApplicationScoped
class Explaining {

    @Inject
    Syllabi syllabi;

    @Inject
    Grades grades;

    @Inject
    Results results;

    @Inject
    Graded graded;

    WhyGrade of(Place place) {
        var learner = place.learner().filter(one -> !place.looksOnly()).orElseThrow(Refusal::notFound);
        var work = Work.graded(Set.of(learner.id)).getOrDefault(learner.id, Work.none());
        var terms = syllabi.terms(place);
        var works = graded.of(learner.id, place.syllabus());
        var answers = results.of(learner.id);
        answers.putAll(works.handedIn());
        return new WhyGrade(
                place.run().id,
                learner.person,
                learner.name,
                place.edition().title(),
                place.edition().language(),
                place.run().zone,
                grades.receipt(place, work),
                new WhyGrade.Policy(
                        terms.version(),
                        PolicyVersion.since(place.run(), terms.version()),
                        learner.policyVersion != null),
                answers,
                works.graded(),
                ActOnGrade.of(learner.id).stream()
                        .map(act -> act(act, place.syllabus()))
                        .toList(),
                place.syllabus().pools().stream()
                        .flatMap(pool -> drawn(place.syllabus(), pool))
                        .toList(),
                learner.numbered().stream()
                        .flatMap(id -> place.syllabus().problem(id).stream())
                        .map(Explaining::numbers)
                        .toList());
    }

    private static GivenNumbers numbers(AssessedProblem problem) {
        var said = new ArrayList<>(problem.definition().stem());
        problem.definition().questions().forEach(question -> said.add(question.label() + question.note()));
        var numbers = new TreeMap<>(Numbered.drawn(problem.definition()));
        numbers.keySet().retainAll(Placeholders.in(String.join(" ", said)));
        return new GivenNumbers(problem.title(), numbers);
    }

    private static Stream<DrawnPool> drawn(Syllabus syllabus, AssessedPool pool) {
        var unit = syllabus.unit(pool.unit()).orElseThrow();
        return syllabus.drawn(pool).stream()
                .filter(drawn -> drawn.problems().size() < pool.problems().size())
                .map(drawn -> new DrawnPool(
                        unit.title(),
                        unit.language(),
                        pool.problems().size(),
                        drawn.problems().stream()
                                .flatMap(id -> syllabus.problem(id).stream())
                                .map(problem ->
                                        new DrawnPool.Given(pool.problems().indexOf(problem.id()) + 1, problem.title()))
                                .toList()));
    }

    private GradeAct act(ActOnGrade act, Syllabus syllabus) {
        return new GradeAct(
                act.kind,
                act.block,
                title(syllabus, act.block),
                act.publication == null ? null : syllabi.of(act.publication).number(),
                act.name,
                act.at,
                act.was,
                act.becomes,
                act.reason);
    }

    /** The title of a problem, an assignment or a subsection as the learner's edition has it; empty where it is gone. */
    static String title(Syllabus syllabus, UUID block) {
        return syllabus.item(block).map(Syllabus.Item::title).orElseGet(() -> syllabus.subsections().stream()
                .filter(part -> part.id().equals(block))
                .findFirst()
                .map(part -> part.title())
                .orElse(""));
    }
}
