package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palavra.content.api.Poll;
import palavra.content.api.problem.Question;
import palavra.content.api.studio.Body;
import palavra.learning.api.AnswerFigures;

/** How learners answered what stands in the editor: figures of learning with the draft's words. */
record Answered(AnswerFigures figures, List<Asked> asked) {

    /**
     * A question with options.
     *
     * @param number its place among all questions of the problem; 0 where there is only one
     */
    record Asked(int number, List<Line> lines) {}

    /**
     * One option.
     *
     * @param text as its author wrote it
     * @param share of all learners who answered, from 0 to 1
     */
    record Line(String text, boolean right, long count, double share) {

        /** How long its bar is, of 100. */
        public long length() {
            return Math.round(share * 100);
        }
    }

    static Answered of(Body body, AnswerFigures figures) {
        if (figures.learners() == null) {
            return new Answered(figures, List.of());
        }
        var asked = body.poll() == null ? questions(body, figures) : List.of(poll(body.poll(), figures));
        return new Answered(figures, asked);
    }

    /** Whether there is a right answer. */
    public boolean isProblem() {
        return figures.firstRight() != null;
    }

    private static List<Asked> questions(Body body, AnswerFigures figures) {
        var asked = new ArrayList<Asked>();
        var questions =
                body.problem() == null ? List.<Question>of() : body.problem().questions();
        for (var question : questions) {
            var counts = figures.choices().get(question.id());
            if (counts != null) {
                var number = questions.size() == 1 ? 0 : questions.indexOf(question) + 1;
                var lines = AnsweredChoice.of(question).stream()
                        .filter(one -> one.right() || one.always() || counts.getOrDefault(one.id(), 0L) > 0)
                        .map(one -> line(one.text(), one.right(), counts, one.id(), figures))
                        .toList();
                asked.add(new Asked(number, lines));
            }
        }
        return asked;
    }

    private static Asked poll(Poll poll, AnswerFigures figures) {
        var counts = figures.choices().getOrDefault("", Map.of());
        return new Asked(
                0,
                poll.options().stream()
                        .map(one -> line(one.text(), false, counts, one.id(), figures))
                        .toList());
    }

    private static Line line(
            String text, boolean right, Map<String, Long> counts, String option, AnswerFigures figures) {
        var count = counts.getOrDefault(option, 0L);
        return new Line(text, right, count, (double) count / figures.learners());
    }
}
