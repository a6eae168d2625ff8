package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Peers;
import palavra.kernel.Refusal;

class AssignmentCheckTest {

    @Test
    void shouldTakeWhatCanBeGraded() {
        var roof = Essays.roof("Look up.");
        assertEquals(roof, AssignmentCheck.check(roof));
        assertEquals(BigDecimal.TEN, roof.possible());
    }

    @Test
    void shouldRefuseARubricThatGivesNoPointsOrHasNoCriteria() {
        var comment = new Criterion("c1", "", "", List.of(), BigDecimal.ZERO);
        assertEquals("rubric-without-points", refused(List.of(comment), Files.NONE));
        assertEquals("criteria-count", refused(List.of(), Files.NONE));
        assertEquals("ids-not-unique", refused(List.of(points("c1"), points("c1")), Files.NONE));
    }

    @Test
    void shouldRefuseFilesWithoutLimitsOrOfATypeThatABrowserRuns() {
        for (var files : List.of(
                new Files(Wanted.REQUIRED, 1, 1, List.of("html")),
                new Files(Wanted.REQUIRED, 1, 1, List.of()),
                new Files(Wanted.REQUIRED, 0, 1, List.of("pdf")),
                new Files(Wanted.REQUIRED, 11, 1, List.of("pdf")),
                new Files(Wanted.REQUIRED, 1, 11, List.of("pdf")))) {
            assertEquals("files-settings", refused(List.of(points("c1")), files));
        }
    }

    @Test
    void shouldTakeReviewsByPeersOnlyInNumbersThatCanBeReachedAndOfWhatIsHandedIn() {
        assertEquals("peers-settings", refused(Wanted.REQUIRED, new Peers(-1, 3, 7)));
        assertEquals("peers-settings", refused(Wanted.REQUIRED, new Peers(3, 0, 7)));
        assertEquals("peers-settings", refused(Wanted.REQUIRED, new Peers(3, 21, 7)));
        assertEquals("peers-settings", refused(Wanted.REQUIRED, new Peers(3, 3, 0)));
        assertEquals("peers-nothing", refused(Wanted.NO, Peers.USUAL));
        var fine = new Assignment("", List.of(points("c1")), Wanted.REQUIRED, Files.NONE, null, new Peers(0, 1, 90));
        assertEquals(fine, AssignmentCheck.check(fine));
    }

    private static String refused(Wanted text, Peers peers) {
        var asked = new Assignment("", List.of(points("c1")), text, Files.NONE, null, peers);
        return assertThrows(Refusal.class, () -> AssignmentCheck.check(asked)).code();
    }

    private static Criterion points(String id) {
        return new Criterion(id, "", "", List.of(), BigDecimal.TEN);
    }

    private static String refused(List<Criterion> criteria, Files files) {
        var asked = new Assignment("", criteria, Wanted.OPTIONAL, files, null);
        return assertThrows(Refusal.class, () -> AssignmentCheck.check(asked)).code();
    }
}
