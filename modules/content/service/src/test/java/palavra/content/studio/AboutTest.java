package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Studio;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** The about page of a course and of an edition that follows it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AboutTest {

    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));
    private static final Actor BELA = new Actor(Tokens.id("Bela"), "Bela", Set.of(Role.AUTHOR));

    @Inject
    Studio studio;

    private UUID source;
    private UUID follower;

    @BeforeEach
    void begin() {
        var title = "Rain " + UUID.randomUUID();
        var begun = studio.begin(AMINA, new NewCourse(title, "Open Wells", title, Language.ENGLISH));
        source = begun.editions().getFirst().id();
        var editions = studio.follow(AMINA, begun.id(), new NewEdition(Language.PORTUGUESE, "", "Chuva"))
                .editions();
        follower = editions.stream()
                .filter(one -> !one.source())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void shouldFollowTheSourceUntilSomebodyWritesAndSayWhatTheSourceChangedSince() {
        assertTrue(studio.about(AMINA, follower).isFollowing());
        assertNull(studio.about(AMINA, source).source());

        var written = write(follower, "Apanhar a chuva", "Água limpa.");
        assertFalse(written.isFollowing());
        assertFalse(written.isStale());
        assertEquals(
                "Apanhar a chuva",
                studio.courseOf(AMINA, follower).editions().getLast().title());

        write(source, "Catching rain", "Clean water from your own roof.");
        var stale = studio.about(AMINA, follower);
        assertTrue(stale.isStale());
        assertEquals("Clean water from your own roof.", stale.source().lead());
        assertEquals("Água limpa.", stale.lead());

        assertFalse(
                write(follower, "Apanhar a chuva", "Água limpa do seu telhado.").isStale());
    }

    @Test
    void shouldNotWriteOverWhatSomebodyElseSaved() {
        var read = studio.about(AMINA, source);
        write(source, "Catching rain", "First.");
        var late = new EditionAbout("Rain", "", "Second.", "", List.of(), read.version(), null, null);
        var refusal = assertThrows(Refusal.class, () -> studio.describe(AMINA, source, late));
        assertEquals("changed-meanwhile", refusal.code());
        assertEquals("First.", studio.about(AMINA, source).lead());
    }

    @Test
    void shouldKeepOnlyWhatIsSafeAndGiveItBackAsItWasWritten() {
        var now = studio.about(AMINA, source);
        var text = "## For whom\n\n- Households\n- Schools";
        var page = new EditionAbout(
                "Rain",
                "",
                "",
                text + "\n\n<script>alert(1)</script>",
                List.of(" Measure a roof. ", ""),
                now.version(),
                null,
                null);
        var saved = studio.describe(AMINA, source, page);
        assertEquals(text, saved.overview());
        assertEquals(List.of("Measure a roof."), saved.abilities());
        assertEquals("Rain", saved.word());
    }

    @Test
    void shouldRefuseWhatDoesNotFitAndWhoDoesNotWriteHere() {
        assertEquals("name-missing", refused(AMINA, " ", ""));
        assertEquals("title-too-long", refused(AMINA, "t".repeat(301), ""));
        assertEquals("line-too-long", refused(AMINA, "Rain", "l".repeat(501)));
        assertEquals("not-found", refused(BELA, "Rain", ""));
        assertThrows(Refusal.class, () -> studio.about(BELA, source));
    }

    private String refused(Actor actor, String title, String lead) {
        var page = new EditionAbout(title, "", lead, "", List.of(), 1, null, null);
        return assertThrows(Refusal.class, () -> studio.describe(actor, source, page))
                .code();
    }

    private EditionAbout write(UUID edition, String title, String lead) {
        var version = studio.about(AMINA, edition).version();
        return studio.describe(AMINA, edition, new EditionAbout(title, "", lead, "", List.of(), version, null, null));
    }
}
