package palavra.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.publishing.UnitDocument;
import palavra.kernel.Language;

/** A source of one section whose units were one, two and three in its publication before. */
class SourceKnownTest {

    private static final UUID SECTION = id("section");

    @Test
    void shouldWriteNothingWhenNothingChanged() {
        var same = shape("one", "two", "three");
        assertEquals(List.of(), known().differing(same, Map.of()));
        assertEquals(Set.of(), known().gone(same));
        assertFalse(known().isMoved(same));
    }

    @Test
    void shouldWriteOnlyTheUnitThatSaysSomethingElse() {
        var now = new SourceFields.Now("new", new UnitDocument(List.of()));
        var differing = known().differing(shape("one", "two", "three"), Map.of(id("two"), now));
        assertEquals(
                List.of("new"),
                differing.stream().map(SourceKnown.Unit::document).toList());
        assertFalse(known().isMoved(shape("one", "two", "three")));
    }

    @Test
    void shouldWriteWhatStandsElsewhereWithTheDocumentItHad() {
        var differing = known().differing(shape("two", "one", "three"), Map.of());
        assertEquals(
                List.of("of two", "of one"),
                differing.stream().map(SourceKnown.Unit::document).toList());
        assertTrue(known().isMoved(shape("two", "one", "three")));
    }

    @Test
    void shouldKnowWhatIsGone() {
        var left = shape("one", "three");
        assertEquals(Set.of(id("two")), known().gone(left));
        assertEquals(Set.of(id("two")), known().goneHolders(left));
        assertTrue(known().isMoved(left));
    }

    private static SourceKnown known() {
        var known = new SourceKnown();
        var position = 0;
        for (var name : List.of("one", "two", "three")) {
            known.unit(new Object[] {id(name), SECTION, "Section", name, position++, false, "of " + name});
        }
        known.holder(new Object[] {SECTION, id("one"), "section", "Section", 1});
        known.holder(new Object[] {id("subsection"), id("one"), "subsection", "Subsection", 2});
        return known;
    }

    private static SourceShape shape(String... names) {
        var units = Arrays.stream(names)
                .map(name -> new OutlineUnit(id(name), name, List.of(), 0))
                .toList();
        var subsection = new OutlineSubsection(id("subsection"), "Subsection", "", null, units);
        var section = new OutlineSection(SECTION, "Section", List.of(subsection));
        return new SourceShape(
                new Outline(id("publication"), id("edition"), Language.ENGLISH, 1, List.of(section), 0, 0, 0));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }
}
