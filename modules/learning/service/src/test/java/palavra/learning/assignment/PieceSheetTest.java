package palavra.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.Assessment;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.Tokens;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.run.Place;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;

/** Before work is graded its learner sees their own part of it and nothing of the grading: not who, not when, not what. */
class PieceSheetTest {

    /** What of a work its own learner may see; whatever is added to a work is kept back until it stands here. */
    private static final Set<String> OPEN = Set.of("text", "savedAt", "handedAt", "assignment");

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final AssessedAssignment asked =
            new AssessedAssignment(Ids.next(), Ids.next(), "Essay", Tasks.essay(Wanted.REQUIRED, Wanted.NO));

    @Test
    void shouldSendNothingOfTheGradingBeforeThereIsAGrade() throws Exception {
        var piece = new Piece();
        var hidden = fill(piece);
        piece.times = 2;
        piece.graded = 1;
        var view = sheet(piece).view(List.of(), null, null, true);
        assertEquals(WorkState.HANDED_IN, view.state());
        assertNull(view.result());
        assertFalse(view.retractable());
        var sent = JSON.writeValueAsString(view);
        hidden.forEach((name, value) -> assertFalse(sent.contains(value), name + " in " + sent));
        assertTrue(sent.contains(piece.text));
    }

    private PieceSheet sheet(Piece piece) {
        var unit = new OutlineUnit(asked.unit(), "Unit", List.of("assignment"), 1);
        var part = new OutlineSubsection(Ids.next(), "Part", "Quiz", null, List.of(unit));
        var sections = List.of(new OutlineSection(Ids.next(), "Section", List.of(part)));
        var edition = new EditionView(Ids.next(), Language.ENGLISH, "Water", "Water course", "", true, Ids.next());
        var outline = new Outline(edition.publication(), edition.id(), Language.ENGLISH, 1, sections, 0, 0, 0);
        var policy = new GradingPolicy(List.of(), Map.of(), 0, "olx");
        var assessment = new Assessment(
                outline, policy, List.of(), Map.of(unit.id(), List.of(asked.id())), List.of(), List.of(asked));
        var run = new Run();
        run.state = RunState.RUNNING;
        run.zone = "UTC";
        var syllabus = Syllabi.unseen(edition.publication(), assessment);
        var place = new Place(Tokens.actor("Ana"), run, Optional.empty(), false, edition, syllabus, Map.of());
        return new PieceSheet(place, asked, piece, false);
    }

    /** Every field gets a value that can be found again; answers those that may not get out. */
    private static Map<String, String> fill(Piece piece) throws IllegalAccessException {
        var hidden = new HashMap<String, String>();
        var number = 7_300_001;
        for (var field : fields()) {
            var value = value(field.getType(), number++);
            field.set(piece, value);
            if (!OPEN.contains(field.getName()) && field.getType() != int.class) {
                hidden.put(
                        field.getName(),
                        value instanceof Instant at ? Long.toString(at.getEpochSecond()) : value.toString());
            }
        }
        return hidden;
    }

    private static List<Field> fields() {
        return Arrays.stream(Piece.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !field.getName().startsWith("$"))
                .toList();
    }

    private static Object value(Class<?> type, int number) {
        if (type == String.class) {
            return "canary" + number;
        } else if (type == UUID.class) {
            return new UUID(number, number);
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(number);
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number);
        }
        return 1;
    }
}
