package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.Packages;
import palavra.content.api.BlockKind;
import palavra.content.api.Content;
import palavra.content.api.Cue;
import palavra.content.api.OutlineUnit;
import palavra.content.api.SittingRules;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Translation;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** A published course of the units A, B and C with a text each, a Portuguese edition that follows it, and two authors. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FollowingTest {

    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));
    private static final Actor ROOT = new Actor(Tokens.id("Root"), "Root", Set.of(Role.ADMINISTRATOR));

    @Inject
    Studio studio;

    @Inject
    Content content;

    @Inject
    Translation translation;

    private UUID course;
    private UUID source;
    private UUID follower;
    private UUID section;
    private UUID part;
    private final UUID[] units = new UUID[3];
    private final UUID[] texts = new UUID[3];

    @BeforeEach
    void begin() {
        var title = "Followed " + UUID.randomUUID();
        var begun = studio.begin(AMINA, new NewCourse(title, "Open Wells", title, Language.ENGLISH));
        course = begun.id();
        source = begun.editions().getFirst().id();
        section = add(source, BlockKind.SECTION, "", "Section", null, null);
        part = add(source, BlockKind.SUBSECTION, "", "Part", section, null);
        UUID last = null;
        for (var at = 0; at < 3; at++) {
            last = units[at] = add(source, BlockKind.UNIT, "", "" + (char) ('A' + at), part, last);
            texts[at] = add(source, BlockKind.COMPONENT, "text", "Text " + at, units[at], null);
        }
        studio.publish(AMINA, source, null);
        var editions = studio.follow(AMINA, course, new NewEdition(Language.PORTUGUESE, "", "Seguido"))
                .editions();
        follower = editions.stream()
                .filter(one -> !one.source())
                .findFirst()
                .orElseThrow()
                .id();
        translation.gate(AMINA, follower, new Gate(100, 100, true));
    }

    @Test
    void shouldShowTheSourceAsItWasPublished() {
        studio.move(AMINA, source, units[2], new Place(part, null));
        studio.set(AMINA, source, units[0], new BlockSettings(false, null, null, ""));
        studio.delete(AMINA, source, units[1]);
        assertEquals(List.of("A", "B", "C"), published(follower));
        assertEquals(List.of("A", "B", "C"), units(follower));
        assertEquals(List.of("C", "A"), units(source));

        studio.publish(AMINA, source, null);
        assertEquals(List.of("C"), published(follower));
        assertEquals(List.of("C"), units(follower));
    }

    @Test
    void shouldTimeAPartInAllEditionsOnceTheSourceIsPublished() {
        var rules = new SittingRules(45, null, 10);
        studio.set(AMINA, source, part, new BlockSettings(true, null, null, "", rules));
        assertEquals(rules, studio.block(AMINA, source, part).settings().sitting());
        assertNull(sitting(follower));
        assertEquals(rules, sitting(source));
        assertEquals(rules, sitting(follower));

        studio.undo(AMINA, source);
        assertNull(sitting(source));
        var nothing = new SittingRules(0, null, 0);
        var refused = assertThrows(
                Refusal.class, () -> studio.set(AMINA, source, part, new BlockSettings(true, null, null, "", nothing)));
        assertEquals("sitting-unreadable", refused.code());
        assertThrows(
                Refusal.class,
                () -> studio.set(AMINA, source, units[0], new BlockSettings(true, null, null, "", rules)));
    }

    private SittingRules sitting(UUID edition) {
        var line = studio.publish(AMINA, edition, null);
        return content.outline(line.id()).sections().stream()
                .flatMap(one -> one.subsections().stream())
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow()
                .sitting();
    }

    @Test
    void shouldOpenWhatTheSourceMovedOrTookOutUnpublished() {
        var aside = add(source, BlockKind.SECTION, "", "Aside", null, section);
        var below = add(source, BlockKind.SUBSECTION, "", "Below", aside, null);
        studio.move(AMINA, source, units[0], new Place(below, null));
        studio.delete(AMINA, source, texts[1]);
        assertEquals("Text 0", studio.block(AMINA, follower, texts[0]).title());
        assertEquals(
                "Text 1",
                studio.show(AMINA, follower, texts[1], null).component().title());
        assertTrue(studio.tree(AMINA, follower).nodes().stream()
                .map(DraftNode::id)
                .toList()
                .containsAll(List.of(texts)));
        var refusal = assertThrows(Refusal.class, () -> studio.block(AMINA, follower, below));
        assertEquals(404, refusal.status());
    }

    @Test
    void shouldKeepItsOwnBlocksWhereItPutThem() {
        add(follower, BlockKind.UNIT, "", "Own", part, units[0]);
        studio.delete(AMINA, source, section);
        assertEquals(List.of("A", "Own", "B", "C"), units(follower));
        studio.undo(AMINA, source);
        studio.move(AMINA, source, units[0], new Place(part, units[2]));
        assertEquals(List.of("A", "Own", "B", "C"), units(follower));
        studio.publish(AMINA, source, null);
        assertEquals(List.of("B", "C", "A"), units(source));
        assertEquals(4, units(follower).size());
    }

    @Test
    void shouldLetAFileReachLearnersThatTakesTheNameOfAnother() throws Exception {
        upload((byte) 1);
        var block = studio.block(AMINA, source, texts[0]);
        var text = Body.text("![A well](media:images/well.png)");
        studio.save(AMINA, source, texts[0], new Writing(block.title(), text, block.revision(), false));
        var before = studio.publish(AMINA, source, null);
        var shown = html(source);

        upload((byte) 2);
        assertNotEquals(shown, html(source));
        assertEquals(text, studio.block(AMINA, source, texts[0]).body());
        assertEquals(
                DraftNode.State.CHANGED,
                studio.tree(AMINA, source).nodes().stream()
                        .filter(node -> node.id().equals(texts[0]))
                        .findFirst()
                        .orElseThrow()
                        .state());
        assertEquals(before.number() + 1, studio.publish(AMINA, source, null).number());
        assertEquals(html(source), html(follower));
    }

    @Test
    void shouldReadTheCaptionsThatTookThePlaceOfOthers() throws Exception {
        captions("Dig deep");
        var id = add(source, BlockKind.COMPONENT, "video", "Film", units[0], texts[0]);
        var track = new Track("captions", Language.ENGLISH, "media:film/well.vtt", 0);
        var film = new Video(List.of(), "abcdefghijk", List.of(track), List.of(), Language.ENGLISH, null);
        var saved = studio.save(AMINA, source, id, new Writing("Film", Body.video(film), 1, false));
        assertEquals(
                List.of(new Cue(1.0, 2.5, "Dig deep")), saved.body().video().transcript());

        captions("Dig deeper");
        var now = studio.block(AMINA, source, id);
        assertEquals(
                List.of(new Cue(1.0, 2.5, "Dig deeper")), now.body().video().transcript());
        assertEquals(saved.revision() + 1, now.revision());
        assertEquals(now, studio.save(AMINA, source, id, new Writing("Film", now.body(), now.revision(), false)));
    }

    @Test
    void shouldTakeBackOnlyWhatIsOnesOwn() {
        var due = Instant.now();
        studio.set(AMINA, source, texts[0], new BlockSettings(false, null, null, ""));
        studio.set(ROOT, source, texts[0], new BlockSettings(false, null, due, ""));
        assertEquals("set", studio.undo(AMINA, source).orElseThrow().act());
        var settings = studio.block(AMINA, source, texts[0]).settings();
        assertTrue(settings.visible() && settings.due() != null, settings.toString());

        studio.move(AMINA, source, texts[0], new Place(units[1], null));
        studio.move(ROOT, source, texts[0], new Place(units[2], null));
        var added = add(source, BlockKind.UNIT, "", "D", part, units[2]);
        studio.add(ROOT, source, new NewBlock(BlockKind.COMPONENT, "text", "Theirs", new Place(added, null)));
        assertEquals("changed-since", refused());
        assertEquals("changed-since", refused());
        assertEquals(units[2], studio.block(AMINA, source, texts[0]).parent());
        assertTrue(units(source).contains("D"));
        assertEquals("add", studio.undo(AMINA, source).orElseThrow().act());
    }

    @Test
    void shouldTakeBackAnAdditionThatIsGoneAlready() {
        var added = add(source, BlockKind.UNIT, "", "D", part, units[2]);
        studio.delete(ROOT, source, added);
        assertEquals("add", studio.undo(AMINA, source).orElseThrow().act());
        assertFalse(units(source).contains("D"));
    }

    private String refused() {
        return assertThrows(Refusal.class, () -> studio.undo(AMINA, source)).code();
    }

    private void captions(String line) throws Exception {
        var srt = Files.createTempFile("well", ".srt");
        Files.writeString(srt, "1\n00:00:01,000 --> 00:00:02,500\n" + line + "\n");
        studio.upload(AMINA, course, new NewFile("film/well.srt", srt));
    }

    private void upload(byte color) throws Exception {
        var picture = Files.createTempFile("well", ".png");
        Files.write(picture, Packages.picture(color));
        studio.upload(AMINA, course, new NewFile("images/well.png", picture));
    }

    private String html(UUID edition) {
        return studio.preview(AMINA, edition, units[0]).components().getFirst().html();
    }

    private List<String> published(UUID edition) {
        var line = studio.publish(AMINA, edition, null);
        return content.outline(line.id()).sections().stream()
                .flatMap(one -> one.subsections().stream())
                .flatMap(one -> one.units().stream())
                .map(OutlineUnit::title)
                .toList();
    }

    private List<String> units(UUID edition) {
        return studio.tree(AMINA, edition).nodes().stream()
                .filter(node -> node.kind() == BlockKind.UNIT)
                .map(DraftNode::title)
                .toList();
    }

    private UUID add(UUID edition, BlockKind kind, String type, String title, UUID parent, UUID after) {
        return studio.add(AMINA, edition, new NewBlock(kind, type, title, new Place(parent, after)))
                .id();
    }
}
