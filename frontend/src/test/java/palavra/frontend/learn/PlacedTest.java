package palavra.frontend.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.Language;
import palavra.learning.api.OptionView;
import palavra.learning.api.ProblemView;
import palavra.learning.api.QuestionView;

class PlacedTest {

    private static final UUID RUN = new UUID(1, 2);

    @Test
    void shouldLeadPicturesAndLinksIntoTheRun() {
        var option = new OptionView("a", "<img src=\"media:well.png?v=1\">", false, null, "");
        var question = new QuestionView(
                "q", "single-choice", "<a href=\"unit:7\">there</a>", "", List.of(option), "", "", null, "", null);
        var problem = new ProblemView(
                RUN,
                "Ask",
                Language.ENGLISH,
                List.of("<a href=\"run:\">the course</a>", ""),
                List.of(question),
                null,
                BigDecimal.ONE,
                0,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                null);

        var shown = Placed.in(RUN).problem(problem);
        assertEquals(
                "<a href=\"/runs/" + RUN + "\">the course</a>", shown.stems().getFirst());
        assertEquals(
                "<a href=\"/runs/" + RUN + "/units/7\">there</a>",
                shown.questions().getFirst().label());
        assertEquals(
                "<img src=\"/media/" + RUN + "/well.png?v=1\">",
                shown.questions().getFirst().options().getFirst().html());
        assertNull(shown.explanation());
    }
}
