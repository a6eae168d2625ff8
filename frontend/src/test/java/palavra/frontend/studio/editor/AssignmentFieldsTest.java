package palavra.frontend.studio.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.content.api.assignment.Peers;

class AssignmentFieldsTest {

    private static final Assignment ROOF = new Assignment(
            "Look *up*.",
            List.of(
                    new Criterion(
                            "c1",
                            "Clarity",
                            "Is it clear?",
                            List.of(
                                    new Level("l1", "Dark", "", new BigDecimal("0")),
                                    new Level("l2", "Clear", "One sees.", new BigDecimal("2.5"))),
                            null),
                    new Criterion("c2", "Form", "", List.of(), BigDecimal.TEN)),
            Wanted.REQUIRED,
            new Files(Wanted.OPTIONAL, 2, 5, List.of("pdf", "txt")),
            null);

    @Test
    void shouldGiveBackWhatItWasGiven() {
        var form = new Form();
        AssignmentFields.put(form, ROOF);
        assertEquals(ROOF, AssignmentFields.read(form));
        assertTrue(form.isFine(), form.errors().toString());
    }

    @Test
    void shouldKeepWhetherPeersAssessAndTheirNumbersApart() {
        var form = new Form();
        var among = new Assignment(
                ROOF.prompt(), ROOF.criteria(), ROOF.text(), ROOF.files(), ROOF.weight(), new Peers(5, 3, 10));
        AssignmentFields.put(form, among);
        assertEquals(among, AssignmentFields.read(form));
        form.put("give", "2.5").put("receive", "0").put("days", "");
        assertEquals(new Peers(3, 3, 7), AssignmentFields.read(form).peers());
        assertEquals(List.of("whole", "whole"), List.copyOf(form.errors().values()));
        form.put("peers", "");
        assertEquals(ROOF, AssignmentFields.read(form));
    }

    @Test
    void shouldAddAndRemoveLevelsAndCriteriaByButtons() {
        var form = new Form();
        AssignmentFields.put(form, ROOF);
        Acts.perform(form, "add:criterion1.level");
        form.put("criterion1.level0.name", "Fine").put("criterion1.level0.points", "1,5");
        Acts.perform(form, "remove:criterion0.level:0");
        Acts.perform(form, "add:criterion");
        Acts.perform(form, "remove:criterion:2");
        var read = AssignmentFields.read(form);
        assertEquals(1, read.criteria().getFirst().levels().size());
        assertEquals(new BigDecimal("1.5"), read.criteria().getLast().most());
    }

    @Test
    void shouldMarkWhatIsWrongAtItsField() {
        var form = new Form();
        AssignmentFields.put(form, ROOF);
        form.put("prompt", " ")
                .put("types", "exe")
                .put("most", "11")
                .put("criterion0.name", "")
                .put("criterion0.level0.name", "")
                .put("criterion1.points", "-1");
        AssignmentFields.read(form);
        assertEquals(
                List.of("task", "name", "level", "points", "whole", "types"),
                List.copyOf(form.errors().values()));
    }
}
