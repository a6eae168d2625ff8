package palavra.content.films;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.agroal.DataSource;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.Component;
import palavra.content.api.Rendition;
import palavra.content.api.UnitContent;
import palavra.content.api.Video;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.FilmState.State;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Studio;
import palavra.content.media.MediaStore;
import palavra.content.media.Orphans;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** Amina uploads a film of her roof. Programs of our own stand in for ffmpeg, but where a test needs the real one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(FilmMakerTest.ByHand.class)
class FilmMakerTest {

    private static final Actor AMINA = Tokens.actor("Amina", Role.AUTHOR);
    private static final String SEEN =
            "echo '{\"streams\":[{\"width\":1280,\"height\":720}],\"format\":{\"duration\":\"60\"}}'";
    private static final String MADE = "for last in \"$@\"; do :; done; echo small > \"$last\"";

    /** Nothing is made but by the tests. */
    public static class ByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("palavra.films.every", "off");
        }
    }

    @Inject
    Studio studio;

    @Inject
    FilmTools real;

    @Inject
    FilmMaker maker;

    @Inject
    FilmsConfig config;

    @Inject
    MediaStore store;

    @Inject
    Films films;

    @Inject
    Orphans orphans;

    @Inject
    Clock clock;

    @Inject
    @PersistenceUnit("content")
    EntityManager manager;

    @Inject
    @DataSource("content")
    io.agroal.api.AgroalDataSource database;

    Path folder;

    UUID course;

    /** Those of the machine, or the scripts that a test puts in their place. */
    FilmTools tools;

    @BeforeEach
    void begin() throws SQLException, IOException {
        folder = Files.createTempDirectory("films");
        tools = real;
        sql("delete from film");
        sql("delete from asset where media_type like 'video/%'");
        var named = "F" + UUID.randomUUID().toString().substring(0, 8);
        course = studio.begin(AMINA, new NewCourse("Roofs", "TwoRivers", named, Language.ENGLISH))
                .id();
    }

    @Test
    void shouldMakeARealFilmSmaller() throws Exception {
        assumeTrue(real.areHere(), "SKIPPED: ffmpeg is not here, so that no real film was made smaller");
        upload(real());
        maker.makeWaiting();
        var film = state();
        assertEquals(State.MADE, film.state(), film.toString());
        assertEquals(
                List.of("240p", "480p"),
                film.renditions().stream().map(Rendition::label).toList());
        var small = films.find(course, "media/roof.mp4/240p.mp4", "").orElseThrow();
        var copy = folder.resolve(Recipe.ORIGINAL);
        try (var bytes = store.open(small.sha256, 0)) {
            Files.copy(bytes, copy);
        }
        var probe = Probe.of(real, folder, "video/mp4");
        assertEquals(240, probe.height());
        assertEquals(2, probe.seconds(), 0.3);
        assertEquals(
                "image/jpeg",
                films.find(course, "media/roof.mp4/poster.jpg", "").orElseThrow().mediaType);
    }

    @Test
    void shouldNeverOpenWhatIsNoFilm() throws Exception {
        assumeTrue(real.areHere(), "SKIPPED: ffmpeg is not here, so that no hostile film was opened");
        for (var hostile : List.of("#EXTM3U\nfile:///etc/passwd\n", "ffconcat version 1.0\nfile /etc/passwd\n")) {
            upload(("\0\0\0\u0020ftypisom" + hostile).getBytes(StandardCharsets.ISO_8859_1));
            maker.makeWaiting();
            assertEquals(State.FAILED, state().state());
            assertEquals("UNREADABLE", state().why());
        }
        assertFalse(maker.makeNext());
    }

    @Test
    void shouldOfferWhatWasMadeBesideTheFilm() throws Exception {
        upload(film());
        maker(SEEN, MADE).makeWaiting();
        var made = films.find(course, "media/roof.mp4/240p.mp4", "").orElseThrow();
        var address = "/media/" + new UUID(1, 1) + "/media/roof.mp4";
        var version = column("select left(sha256, 12) from film");
        var given = video(address + "?v=" + version);
        var video = films.beside(course, given).components().getFirst().video();
        assertEquals(
                List.of("MP4", "240p", "480p"),
                video.renditions().stream().map(Rendition::label).toList());
        assertEquals(
                address + "/240p.mp4?v=" + made.version(),
                video.renditions().get(1).path());
        assertTrue(video.poster().startsWith(address + "/poster.jpg?v="), video.poster());
        assertEquals(60, video.seconds());
        var other = video(address + "?v=000000000000");
        assertEquals(other, films.beside(course, other));
        orphans.sweep(Duration.ofSeconds(-5));
        try (var kept = store.open(made.sha256, 0)) {
            assertEquals("small\n", new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void shouldForgetAFilmThatNoCourseHas() throws Exception {
        upload(film());
        var made = maker(SEEN, MADE);
        made.makeWaiting();
        sql("delete from asset where media_type like 'video/%'");
        made.makeWaiting();
        assertEquals("0", column("select count(*) from film_rendition"));
    }

    @Test
    void shouldTakeUpWhatAKilledProcessLeft() throws Exception {
        upload(film());
        QuarkusTransaction.requiringNew().run(() -> FilmRow.enlist(clock.instant()));
        sql("update film set state = 'MAKING', tries = 1, due = now() + interval '1 minute'");
        var next = maker(SEEN, MADE);
        assertFalse(next.makeNext());
        sql("update film set due = now() - interval '1 second'");
        assertTrue(next.makeNext());
        assertEquals(State.MADE, state().state());
        assertFalse(next.makeNext());
        sql("update film set state = 'MAKING', tries = " + config.tries() + ", due = now() - interval '1 second'");
        assertTrue(next.makeNext());
        assertEquals("NOT_MADE", state().why(), "a film that took so many makers down is left alone");
    }

    @Test
    void shouldTryAgainLaterAndGiveUpInTheEnd() throws Exception {
        upload(film());
        var failing = maker(SEEN, "echo broken pipe; exit 1");
        failing.makeWaiting();
        assertEquals(State.WAITING, state().state());
        assertFalse(failing.makeNext());
        for (var again = 1; again < config.tries(); again++) {
            sql("update film set due = now() - interval '1 second'");
            assertTrue(failing.makeNext());
        }
        assertEquals(State.FAILED, state().state());
        assertEquals("NOT_MADE", state().why());
        assertTrue(state().renditions().isEmpty());
    }

    @Test
    void shouldLeaveAFilmAsItIsWhenItIsTooLongOrHardlyBecomesSmaller() throws Exception {
        upload(film());
        maker(SEEN.replace("60", "99999"), MADE).makeWaiting();
        assertEquals("TOO_LONG", state().why());
        sql("delete from film");
        maker(SEEN, MADE.replace("echo small", "head -c 100000 /dev/zero")).makeWaiting();
        assertEquals(State.MADE, state().state());
        assertTrue(state().renditions().isEmpty());
    }

    @Test
    void shouldServeTheFilmAsItWasUploadedWhereThereIsNoProgram() throws Exception {
        upload(film());
        var absent = new FilmTools(config, Optional.of(folder));
        assertFalse(absent.areHere());
        new FilmMaker(absent, new Workbench(absent, config, store), config, clock).makeWaiting();
        tools = absent;
        assertEquals(State.NO_PROGRAM, state().state());
        var address = "/media/" + new UUID(1, 1) + "/media/roof.mp4?v=" + "0".repeat(12);
        assertEquals(
                1,
                films.beside(course, video(address))
                        .components()
                        .getFirst()
                        .video()
                        .renditions()
                        .size());
    }

    @Test
    void shouldEndAProgramThatTakesTooLong() {
        var late = assertThrows(
                IOException.class,
                () -> Program.run(List.of("/bin/sleep", "60"), folder, Duration.ofMillis(50), () -> {}));
        assertTrue(late.getMessage().contains("longer"), late.getMessage());
    }

    private FilmMaker maker(String ffprobe, String ffmpeg) throws IOException {
        script("ffprobe", ffprobe);
        script("ffmpeg", ffmpeg);
        tools = new FilmTools(config, Optional.of(folder));
        assertTrue(tools.areHere());
        return new FilmMaker(tools, new Workbench(tools, config, store), config, clock);
    }

    private void script(String name, String does) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\nPATH=/usr/bin:/bin\n[ \"$1\" = -version ] && exit 0\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** Something that begins as a film does and is long enough to become smaller. */
    private static byte[] film() {
        var bytes = new byte[50_000];
        System.arraycopy("\0\0\0\u0020ftypisom".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 12);
        return bytes;
    }

    private byte[] real() throws IOException {
        var arguments = List.of(
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=duration=2:size=1280x720:rate=24",
                "-f",
                "lavfi",
                "-i",
                "sine=duration=2",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-crf",
                "10",
                "-shortest",
                "roof.mp4");
        var end = real.make(arguments, folder, () -> {});
        assertTrue(end.well(), end.said());
        return Files.readAllBytes(folder.resolve("roof.mp4"));
    }

    private void upload(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("upload"), bytes);
        studio.upload(AMINA, course, new NewFile("media/roof.mp4", file));
    }

    private FilmState state() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new FilmDesk(manager, tools).of(course).getFirst());
    }

    private static UnitContent video(String address) {
        var original = new Rendition(address, "video/mp4", "MP4", 50_000L);
        var video = new Video(List.of(original), null, List.of(), List.of(), null, null);
        var component = new Component(new UUID(2, 2), "video", "", null, video, null);
        return new UnitContent(null, null, Language.ENGLISH, null, null, null, null, null, List.of(component));
    }

    private String column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void sql(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
