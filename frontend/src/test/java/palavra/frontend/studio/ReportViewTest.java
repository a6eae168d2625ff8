package palavra.frontend.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palavra.content.api.ImportItem;
import palavra.content.api.ImportReport;
import palavra.content.api.Verdict;

class ReportViewTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void shouldPageThroughAllItems() {
        var view = ReportView.of(report(), null, null, 0);
        assertEquals(61, view.shown());
        assertEquals(50, view.items().size());
        assertNull(view.first());
        var next = ReportView.of(report(), null, null, 50);
        assertEquals(11, next.items().size());
        assertNull(next.next());
    }

    @Test
    void shouldFilterByVerdictAndReason() {
        var view = ReportView.of(report(), "changed", "placeholder", 0);
        assertEquals(1, view.shown());
        assertEquals(
                List.of("placeholder"),
                view.reasons().stream().map(ReportView.ReasonCount::code).toList());
        assertEquals(
                "/imports/" + ID + "?verdict=changed&reason=",
                view.reasons().getFirst().href());
    }

    @Test
    void shouldIgnoreFiltersItDoesNotKnow() {
        var view = ReportView.of(report(), "<script>", "nothing", -7);
        assertEquals("", view.verdict());
        assertEquals("", view.reason());
        assertEquals(61, view.shown());
        assertEquals(50, ReportView.of(report(), null, null, Integer.MAX_VALUE).first() == null ? 0 : 50);
    }

    private static ImportReport report() {
        var kept = IntStream.range(0, 60)
                .mapToObj(at -> new ImportItem("html/" + at + ".xml", Verdict.KEPT, "text", "Became a text."));
        var changed = new ImportItem("problem/p1.xml", Verdict.CHANGED, "placeholder", "A notice stands here.");
        return new ImportReport(
                ID,
                "Wells",
                1,
                1,
                1,
                Map.of(),
                60,
                1,
                0,
                Stream.concat(kept, Stream.of(changed)).toList(),
                ID,
                "wells",
                ID,
                ID,
                null);
    }
}
