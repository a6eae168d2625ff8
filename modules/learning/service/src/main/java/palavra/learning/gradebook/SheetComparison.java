package palavra.learning.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Receipt;
import palavra.learning.api.gradebook.ScoreSheet.Problem;
import palavra.learning.gradebook.SheetReader.Entry;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Work;

/** What a file says against what is there: what it changes, what it does not, what makes no sense. */
final class SheetComparison {

    private static final int AT_ONCE = 500;

    private final Places places;
    private final Grades grades;
    private final Run run;
    private final List<SheetLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unchanged;

    SheetComparison(Places places, Grades grades, Run run) {
        this.places = places;
        this.grades = grades;
        this.run = run;
    }

    List<SheetLine> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    int unchanged() {
        return unchanged;
    }

    void of(List<Entry> entries) {
        var byPerson = new LinkedHashMap<UUID, List<Entry>>();
        entries.forEach(entry -> byPerson.computeIfAbsent(entry.person(), id -> new ArrayList<>())
                .add(entry));
        var people = new ArrayList<>(byPerson.keySet());
        for (var from = 0; from < people.size(); from += AT_ONCE) {
            some(people.subList(from, Math.min(from + AT_ONCE, people.size())), byPerson);
        }
    }

    private void some(List<UUID> people, Map<UUID, List<Entry>> byPerson) {
        var learners = new HashMap<UUID, Learner>();
        Learner.<Learner>list(
                        "run = ?1 and person in ?2 and staff = false and state = ?3",
                        run.id,
                        people,
                        EnrollmentState.ACTIVE)
                .forEach(learner -> learners.put(learner.person, learner));
        var work = Work.graded(
                learners.values().stream().map(learner -> learner.id).toList());
        for (var person : people) {
            var learner = learners.get(person);
            var place = learner == null ? null : places.of(run, learner).orElse(null);
            if (place == null) {
                unknown(byPerson.get(person));
                continue;
            }
            compare(learner, grades.receipt(place, work.getOrDefault(learner.id, Work.none())), byPerson.get(person));
        }
    }

    private void unknown(List<Entry> entries) {
        entries.stream()
                .map(Entry::line)
                .distinct()
                .forEach(line -> problems.add(new Problem(line, "", "learner-unknown")));
    }

    /** A learner who stands there twice could be meant either way: only the first line is taken. */
    private void compare(Learner learner, Receipt receipt, List<Entry> entries) {
        var first = entries.getFirst().line();
        var twice = new HashSet<Integer>();
        for (var entry : entries) {
            if (entry.line() == first) {
                compare(learner, receipt, entry);
            } else if (twice.add(entry.line())) {
                problems.add(new Problem(entry.line(), "", "learner-twice"));
            }
        }
    }

    private void compare(Learner learner, Receipt receipt, Entry entry) {
        try {
            var part = entry.part().subsection();
            var now = Standing.of(receipt, part);
            if (now.earned().compareTo(entry.points()) == 0) {
                unchanged++;
                return;
            }
            var becomes = now.given(entry.points()).earned();
            lines.add(SheetLine.of(learner.id, part, entry.line(), now.earned(), becomes));
        } catch (Refusal refusal) {
            var code = refusal.status() == 404 ? "not-theirs" : refusal.code();
            problems.add(new Problem(entry.line(), entry.part().header(), code));
        }
    }
}
