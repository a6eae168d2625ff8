package palavra.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palavra.content.api.BlockKind;
import palavra.content.publishing.EditionShape.Standing;
import palavra.content.translation.OwnBlocks.Child;

/** A unit that learners of the source see with the components a, b and c, in an edition with components of its own. */
class OwnBlocksTest {

    private static final UUID UNIT = id("unit");

    @Test
    void shouldStandBehindTheSiblingItWasPutBehind() {
        assertEquals(List.of("a", "own", "b", "c"), order("a", "own", "b", "c"));
        assertEquals(List.of("own", "a", "b", "c"), order("own", "a", "b", "c"));
    }

    @Test
    void shouldKeepTheOrderThatLearnersOfTheSourceSee() {
        assertEquals(List.of("a", "b", "c", "own"), order("c", "own", "b", "a"));
    }

    @Test
    void shouldStandBehindTheNearestBeforeWhatIsNotPublished() {
        assertEquals(List.of("a", "own", "b", "c"), order("a", "unpublished", "own", "b", "c"));
    }

    @Test
    void shouldKeepOwnOnesInTheirOrder() {
        assertEquals(List.of("a", "own", "other", "b", "c"), order("a", "own", "other", "b", "c"));
    }

    @Test
    void shouldStayBehindASiblingThatTheDraftMoved() {
        var shared = Stream.of("a", "b").map(name -> standing(name, UNIT)).toList();
        var own = Map.of(id("own"), standing("own", UNIT));
        var inDraft = List.of(
                new Child(id("own"), UNIT, id("a")), new Child(id("b"), UNIT, null), new Child(id("a"), UNIT, null));
        assertEquals(
                List.of("a", "own", "b"),
                OwnBlocks.woven(shared, own, inDraft).stream()
                        .map(Standing::sourceId)
                        .toList());
    }

    @Test
    void shouldStandBelowAnotherOwnOne() {
        var own = Map.of(id("own"), standing("own", id("elsewhere")));
        var woven = OwnBlocks.woven(
                List.of(standing("a", UNIT)), own, List.of(new Child(id("own"), id("elsewhere"), null)));
        assertEquals(List.of("a", "own"), woven.stream().map(Standing::sourceId).toList());
    }

    private static List<String> order(String... draft) {
        var shared = Stream.of("a", "b", "c").map(name -> standing(name, UNIT)).toList();
        var own = Map.of(id("own"), standing("own", UNIT), id("other"), standing("other", UNIT));
        var inDraft = Arrays.stream(draft)
                .map(name -> new Child(id(name), UNIT, null))
                .toList();
        return OwnBlocks.woven(shared, own, inDraft).stream()
                .map(Standing::sourceId)
                .toList();
    }

    private static Standing standing(String name, UUID parent) {
        return new Standing(id(name), parent, BlockKind.COMPONENT, "html", name, true, null, null, "", false, null);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }
}
