package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import palavra.content.Packages;
import palavra.content.api.AssessedCloud;
import palavra.content.api.AssessedPoll;
import palavra.content.api.AssessedPool;
import palavra.content.api.BlockKind;
import palavra.content.api.Content;
import palavra.content.api.Cue;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.api.WordCloud;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.FileLink;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** An author writes, changes their mind, meets a colleague, and publishes. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StudioTest {

    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));
    private static final Actor ROOT = new Actor(Tokens.id("Root"), "Root", Set.of(Role.ADMINISTRATOR));
    private static final Actor STRANGER = new Actor(Tokens.id("Lea"), "Lea", Set.of(Role.AUTHOR));

    @Inject
    Studio studio;

    @Inject
    Content content;

    @Test
    void shouldWriteAndPublishEveryTypeOfComponent() throws Exception {
        var course = begin("Every type");
        var edition = course.edition();
        var picture = Files.createTempFile("well", ".png");
        Files.write(picture, Packages.picture((byte) 9));
        studio.upload(AMINA, course.id(), new NewFile("images/well.png", picture));
        var srt = Files.createTempFile("well", ".srt");
        Files.writeString(srt, "1\n00:00:01,000 --> 00:00:02,500\nDig deep\n");
        assertEquals(
                "film/well.vtt",
                studio.upload(AMINA, course.id(), new NewFile("film/well.srt", srt))
                        .path());

        var text = save(
                edition,
                add(course, "text"),
                Body.text("# Wells\n\n![A well](media:images/well.png)\n\nLet \\(a_1\\)."));
        assertEquals(
                "## Wells\n\n![A well](media:images/well.png)\n\nLet \\(a\\_1\\).".replace("\\_", "_"),
                text.body().text());
        var track = new Track("captions", Language.ENGLISH, "media:film/well.vtt", 0);
        var film = new Video(List.of(), "abcdefghijk", List.of(track), List.of(), Language.ENGLISH, null);
        var video = save(edition, add(course, "video"), Body.video(film));
        assertEquals(
                List.of(new Cue(1.0, 2.5, "Dig deep")), video.body().video().transcript());
        var said = video.body().video();
        var edited = new Video(
                said.renditions(),
                said.youtube(),
                said.tracks(),
                List.of(new Cue(1.0, 2.5, "Dig deeper")),
                Language.ENGLISH,
                null);
        video = save(edition, video, Body.video(edited));
        assertTrue(video.body().video().tracks().getFirst().path().contains("captions/"), video.toString());
        var poll = new Poll("Which *well*?", List.of(new Poll.Choice("a", "Ours"), new Poll.Choice("b", "Theirs")));
        var asked = new Poll(poll.question(), poll.options(), true, false, Poll.Results.WHEN_CLOSED);
        var pollId = save(edition, add(course, "poll"), new Body("poll", null, null, null, asked, null, null, null))
                .id();
        var link = new FileLink("images/well.png", "The picture");
        save(edition, add(course, "file"), new Body("file", "Take it.", null, null, null, link, null, null));
        var essay = save(edition, add(course, "assignment"), Body.assignment(Essays.roof("Look *up*.")));
        assertEquals(Essays.roof("Look *up*."), essay.body().assignment());
        var words = new WordCloud("What is *water* for you?", 3, 50, false);
        var cloud = save(edition, add(course, "cloud"), Body.cloud(words));
        assertEquals(words, cloud.body().cloud());
        var tooMany = Body.cloud(new WordCloud("", 21, 50, false));
        assertEquals(
                "cloud-size",
                assertThrows(Refusal.class, () -> save(edition, cloud, tooMany)).code());
        add(course, "problem");
        add(course, "discussion");

        var line = studio.publish(AMINA, edition, new Release("First", null));
        assertEquals(1, line.number());
        assertEquals(
                Set.of("html", "video", "problem", "poll", "file", "assignment", "cloud", "discussion"),
                Set.copyOf(content.outline(line.id())
                        .sections()
                        .getFirst()
                        .subsections()
                        .getFirst()
                        .units()
                        .getFirst()
                        .components()));
        assertEquals(
                List.of(new AssessedPoll(
                        pollId, course.unit(), List.of("a", "b"), true, false, Poll.Results.WHEN_CLOSED)),
                content.assessment(Tokens.actor("learning", Role.SERVICE), line.id())
                        .polls());
        assertEquals(
                List.of(new AssessedCloud(cloud.id(), course.unit(), 3, 50, false)),
                content.assessment(Tokens.actor("learning", Role.SERVICE), line.id())
                        .clouds());
        var assessed = content.assessment(Tokens.actor("learning", Role.SERVICE), line.id())
                .assignments()
                .getFirst();
        assertEquals("<p>Look <em>up</em>.</p>", assessed.assignment().prompt().strip());
        assertEquals(
                "Fair &amp; clear", assessed.assignment().criteria().getFirst().name());
        assertEquals(
                line.id(),
                studio.publish(AMINA, edition, new Release("Again", null)).id());
        assertTrue(studio.tree(AMINA, edition).nodes().stream()
                .allMatch(node -> node.state() == DraftNode.State.PUBLISHED));
        var preview = studio.preview(AMINA, edition, course.unit());
        assertEquals(8, preview.components().size());
        assertTrue(studio.files(AMINA, course.id()).stream()
                .anyMatch(file -> file.path().equals("images/well.png") && file.usedIn() == 2));
    }

    @Test
    void shouldGiveEachLearnerSomeOfTheProblemsBehindAPool() {
        var course = begin("Pools");
        var edition = course.edition();
        var parts = Stream.of("pool", "problem", "problem", "text", "problem")
                .map(type -> add(course, type).id())
                .toList();
        var pool = studio.block(AMINA, edition, parts.getFirst());
        assertEquals(1, pool.body().pool().gives());
        assertEquals(400, refused(() -> save(edition, pool, Body.pool(new Pool(0)))));
        var line = studio.publish(AMINA, edition, new Release("One of two", null));
        var assessment = content.assessment(Tokens.actor("learning", Role.SERVICE), line.id());
        assertEquals(
                List.of(new AssessedPool(pool.id(), course.unit(), 1, false, parts.subList(1, 3))), assessment.pools());
        assertEquals(2, content.outline(line.id()).problems());

        var shuffled = save(edition, pool, Body.pool(new Pool(null, true)));
        var order = studio.publish(AMINA, edition, new Release("All in any order", null));
        assertEquals(
                List.of(new AssessedPool(pool.id(), course.unit(), 2, true, parts.subList(1, 3))),
                content.assessment(Tokens.actor("learning", Role.SERVICE), order.id())
                        .pools());
        save(edition, shuffled, Body.pool(new Pool(null)));
        var all = studio.publish(AMINA, edition, new Release("All", null));
        assertEquals(
                List.of(),
                content.assessment(Tokens.actor("learning", Role.SERVICE), all.id())
                        .pools());
        assertEquals(3, content.outline(all.id()).problems());
    }

    @Test
    void shouldTellWhoComesSecondAndLoseNothing() {
        var course = begin("Meeting");
        var block = save(course.edition(), add(course, "text"), Body.text("one\n\ntwo\n\nthree"));
        var base = block.revision();
        studio.save(
                AMINA,
                course.edition(),
                block.id(),
                new Writing("Text", Body.text("ONE\n\ntwo\n\nthree"), base, false));
        var mine = new Writing("Text", Body.text("one\n\ntwo\n\nTHREE"), base, false);
        var told = assertThrows(EditedMeanwhile.class, () -> studio.save(ROOT, course.edition(), block.id(), mine));
        assertEquals("ONE\n\ntwo\n\nTHREE", told.versions().merged().body().text());
        assertEquals(
                mine, studio.block(ROOT, course.edition(), block.id()).kept().writing());
        studio.save(ROOT, course.edition(), block.id(), told.versions().merged());
        assertEquals(
                List.of(4, 3, 2, 1),
                studio.revisions(AMINA, course.edition(), block.id()).stream()
                        .map(one -> one.number())
                        .toList());

        var clash = new Writing("Text", Body.text("uno\n\ntwo\n\nthree"), base, false);
        told = assertThrows(EditedMeanwhile.class, () -> studio.save(AMINA, course.edition(), block.id(), clash));
        assertEquals(null, told.versions().merged());
    }

    @Test
    void shouldTakeBackEveryActInTurn() {
        var course = begin("Undo");
        var edition = course.edition();
        var first = add(course, "text");
        var second = add(course, "text");
        studio.move(AMINA, edition, first.id(), new Place(course.unit(), null));
        studio.set(AMINA, edition, first.id(), new BlockSettings(false, null, null, ""));
        studio.save(AMINA, edition, first.id(), new Writing("Renamed", first.body(), 1, false));
        var copy = studio.duplicate(AMINA, edition, course.unit());
        studio.delete(AMINA, edition, course.section());
        assertTrue(studio.tree(AMINA, edition).nodes().isEmpty());

        var acts = new ArrayList<String>();
        for (var at = 0; at < 6; at++) {
            acts.add(studio.undo(AMINA, edition).orElseThrow().act());
        }
        assertEquals(List.of("delete", "duplicate", "rename", "set", "move", "add"), acts);
        var ids =
                studio.tree(AMINA, edition).nodes().stream().map(DraftNode::id).toList();
        assertEquals(List.of(course.section(), course.subsection(), course.unit(), first.id()), ids);
        assertFalse(ids.contains(second.id()) || ids.contains(copy.id()));
        assertEquals(true, studio.block(AMINA, edition, first.id()).settings().visible());
        assertTrue(studio.undo(ROOT, edition).isEmpty());
    }

    @Test
    void shouldSayWhatChangedAndGoBack() {
        var course = begin("Changes");
        var edition = course.edition();
        var text = save(edition, add(course, "text"), Body.text("A deep well.\n\nA second one."));
        var other = add(course, "text");
        var first = studio.publish(AMINA, edition, new Release("", null));
        save(edition, text, Body.text("A deep well.\n\nA third one."));
        studio.delete(AMINA, edition, other.id());

        var changes = studio.changes(AMINA, edition).changes();
        assertEquals(
                List.of(Difference.Kind.CHANGED, Difference.Kind.REMOVED),
                changes.stream().map(Difference.Change::kind).toList());
        var pieces = changes.getFirst().texts().getFirst().pieces();
        assertTrue(pieces.contains(new Difference.Piece(Difference.Edit.REMOVED, "second")), pieces.toString());
        assertEquals(3, studio.course(AMINA, course.id()).editions().getFirst().changed());
        var second = studio.publish(AMINA, edition, new Release("Shorter", null));
        assertEquals(2, second.number());
        assertEquals(changes, studio.difference(AMINA, first.id(), second.id()).changes());

        var third = studio.restore(AMINA, first.id(), "Back");
        assertEquals(3, third.number());
        assertEquals(1, third.restored());
        assertEquals(changes, studio.changes(AMINA, edition).changes());
        assertTrue(studio.course(AMINA, course.id()).editions().getFirst().changed() > 0);
        var refusal = assertThrows(Refusal.class, () -> studio.restore(AMINA, third.id(), ""));
        assertEquals("published-now", refusal.code());
    }

    @Test
    void shouldPublishAtItsTime() {
        var course = begin("Later");
        add(course, "text");
        var later = studio.publish(
                AMINA, course.edition(), new Release("Soon", Instant.now().plusSeconds(1)));
        assertTrue(later.scheduled());
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() ->
                        studio.publications(AMINA, course.edition()).getFirst().number() == 1);
        assertEquals(
                later.id(),
                studio.publications(AMINA, course.edition()).getFirst().id());

        var never = studio.publish(
                AMINA, course.edition(), new Release("", Instant.now().plusSeconds(9_999)));
        studio.unschedule(AMINA, never.id());
        assertEquals(1, studio.publications(AMINA, course.edition()).size());
    }

    @Test
    void shouldNotExistForOthers() {
        var course = begin("Private");
        assertEquals(404, refused(() -> studio.tree(STRANGER, course.edition())));
        assertEquals(404, refused(() -> studio.course(STRANGER, course.id())));
        assertEquals(404, refused(() -> studio.files(STRANGER, course.id())));
        assertEquals(404, refused(() -> studio.publish(STRANGER, course.edition(), null)));
        assertTrue(studio.courses(STRANGER).stream().noneMatch(one -> one.id().equals(course.id())));
        assertEquals(
                400,
                refused(() -> studio.add(
                        AMINA,
                        course.edition(),
                        new NewBlock(BlockKind.UNIT, "", "In a unit", new Place(course.unit(), null)))));
        assertEquals(400, refused(() -> save(course.edition(), add(course, "text"), Body.text("![](media:x.png)"))));
    }

    private static int refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).status();
    }

    private DraftBlock save(UUID edition, DraftBlock block, Body body) {
        return studio.save(AMINA, edition, block.id(), new Writing("Text", body, block.revision(), false));
    }

    private DraftBlock add(Begun course, String type) {
        var last = studio.tree(AMINA, course.edition()).nodes().stream()
                .filter(node -> course.unit().equals(node.parent()))
                .reduce((one, other) -> other)
                .map(DraftNode::id)
                .orElse(null);
        return studio.add(
                AMINA,
                course.edition(),
                new NewBlock(BlockKind.COMPONENT, type, "Text", new Place(course.unit(), last)));
    }

    private Begun begin(String title) {
        var course = studio.begin(AMINA, new NewCourse(title, "Open Wells", title, Language.ENGLISH));
        var edition = course.editions().getFirst().id();
        var section = studio.add(AMINA, edition, new NewBlock(BlockKind.SECTION, "", "Water", new Place(null, null)));
        var subsection = studio.add(
                AMINA, edition, new NewBlock(BlockKind.SUBSECTION, "", "Wells", new Place(section.id(), null)));
        var unit = studio.add(
                AMINA, edition, new NewBlock(BlockKind.UNIT, "", "A well", new Place(subsection.id(), null)));
        assertNotNull(unit);
        return new Begun(course.id(), edition, section.id(), subsection.id(), unit.id());
    }

    private record Begun(UUID id, UUID edition, UUID section, UUID subsection, UUID unit) {}
}
