package palavra.learning.rescore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.courses.api.EditionView;
import palavra.learning.api.gradebook.Rescores.Problem;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;

/** The problems of a run that were answered, and how many learners have points by a key that is not the shown one. */
final class AnsweredProblems {

    private final Run run;
    private final Syllabi syllabi;
    private final Map<UUID, Integer> answered = new HashMap<>();
    private final Map<UUID, Integer> otherwise = new HashMap<>();

    AnsweredProblems(Run run, Syllabi syllabi) {
        this.run = run;
        this.syllabi = syllabi;
    }

    List<Problem> all() {
        count();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<UUID>();
        for (var edition : run.published()) {
            var syllabus = syllabi.of(edition.publication());
            for (var part : syllabus.subsections()) {
                syllabus.problemsOf(part).stream()
                        .filter(problem -> answered.containsKey(problem.id()) && seen.add(problem.id()))
                        .map(problem -> problem(problem, part.title(), edition))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private Problem problem(AssessedProblem problem, String part, EditionView edition) {
        return new Problem(
                problem.id(),
                problem.title(),
                part,
                edition.language(),
                answered.get(problem.id()),
                otherwise.getOrDefault(problem.id(), 0));
    }

    @SuppressWarnings("unchecked")
    private void count() {
        var rows = Learner.getEntityManager()
                .createNativeQuery("""
                        select p.problem, p.publication, e.edition, count(*)
                          from enrollment e join problem_state p on p.enrollment = e.id
                         where e.run = :run and not e.staff and p.attempts > 0
                         group by p.problem, p.publication, e.edition
                        """, Object[].class)
                .setParameter("run", run.id)
                .getResultList();
        for (var row : (Iterable<Object[]>) rows) {
            var problem = (UUID) row[0];
            var learners = ((Number) row[3]).intValue();
            answered.merge(problem, learners, Integer::sum);
            if (row[1] == null || !isShown(problem, (UUID) row[1], (UUID) row[2])) {
                otherwise.merge(problem, learners, Integer::sum);
            }
        }
    }

    /** Whether that key is what readers of the edition are marked by now: another publication may say the same. */
    private boolean isShown(UUID problem, UUID publication, UUID edition) {
        var shown = run.reading(edition).map(read -> syllabi.of(read.publication()));
        Syllabus marked = syllabi.of(publication);
        return shown.isPresent() && marked.asked(problem).equals(shown.get().asked(problem));
    }
}
