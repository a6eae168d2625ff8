package palavra.content.studio;

import java.math.BigDecimal;
import java.util.List;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.Video;
import palavra.content.api.WordCloud;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.SingleChoice;
import palavra.content.tree.StoredBody;
import palavra.kernel.Refusal;

/** What a component says before anybody wrote in it. */
final class Starters {

    private Starters() {}

    static StoredBody of(String type) {
        return switch (type) {
            case "text" -> StoredBody.html("");
            case "video" -> StoredBody.video(new Video(List.of(), null, List.of(), List.of(), null, null));
            case "problem" -> StoredBody.problem(problem());
            case "discussion" -> StoredBody.discussion();
            case "poll" -> StoredBody.poll(new Poll("", List.of(new Poll.Choice("a", ""), new Poll.Choice("b", ""))));
            case Pool.TYPE -> StoredBody.pool(new Pool(1), null);
            case "cloud" -> StoredBody.cloud(WordCloud.USUAL);
            case "file" -> StoredBody.file(null, "");
            case "assignment" -> StoredBody.assignment(assignment());
            case null, default -> throw Refusal.invalid("type-unknown", "There is no such type of component.");
        };
    }

    private static Assignment assignment() {
        var low = new Criterion.Level("l1", "", "", BigDecimal.ZERO);
        var high = new Criterion.Level("l2", "", "", BigDecimal.ONE);
        var criterion = new Criterion("c1", "", "", List.of(low, high), BigDecimal.ZERO);
        return new Assignment("", List.of(criterion), Assignment.Wanted.REQUIRED, Assignment.Files.NONE, null);
    }

    private static ProblemDefinition problem() {
        var right = new Option("a", "", true, BigDecimal.ONE, "", "");
        var wrong = new Option("b", "", false, BigDecimal.ZERO, "", "");
        var question = new SingleChoice("q1", "", "", BigDecimal.ONE, List.of(right, wrong), false);
        return new ProblemDefinition(
                List.of("", ""), List.of(question), List.of(), "", null, null, ShowAnswer.FINISHED, 0);
    }
}
