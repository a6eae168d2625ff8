package palavra.frontend.grades;

import java.time.ZoneId;
import java.util.List;
import palavra.learning.api.ReceiptItem;
import palavra.learning.api.ReceiptProblem;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.gradebook.WhyGrade;

/** A grade with every step, ready to be drawn. */
public record Explained(WhyGrade why) {

    public ZoneId zone() {
        return ZoneId.of(why.zone());
    }

    /** Work that somebody graded, with its title. */
    public record Work(String title, GradedWork graded) {}

    public List<Work> works() {
        return parts().stream()
                .flatMap(part -> part.problems().stream())
                .filter(item -> why.works().containsKey(item.problem()))
                .map(item -> new Work(item.title(), why.works().get(item.problem())))
                .toList();
    }

    /** The parts one can give points for. */
    public List<ReceiptItem> parts() {
        return why.receipt().types().stream()
                .flatMap(type -> type.items().stream())
                .filter(item -> !item.missing())
                .toList();
    }

    /** Whether somebody gave anything that could be taken back. */
    public boolean isGiven() {
        return parts().stream()
                .anyMatch(part ->
                        part.given() != null || part.problems().stream().anyMatch(problem -> problem.given() != null));
    }

    /** The problems that were answered by a key, which work that a person grades is not. */
    public List<ReceiptProblem> marked() {
        return parts().stream()
                .flatMap(part -> part.problems().stream())
                .filter(one -> why.answers().containsKey(one.problem())
                        && why.answers().get(one.problem()).key() != null)
                .toList();
    }

    /** Whether anything was answered that counts. */
    public boolean isAnswered() {
        return parts().stream().flatMap(part -> part.problems().stream()).anyMatch(problem -> why.answers()
                .containsKey(problem.problem()));
    }
}
