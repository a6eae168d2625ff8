package palavra.courses;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.CourseImported;
import palavra.content.api.EditionDedicated;
import palavra.content.api.EditionDescribed;
import palavra.content.api.EditionPublished;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.Courses;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class ListeningTest {

    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    Courses courses;

    @Inject
    World world;

    @Test
    void shouldMakeADraftThatOnlyItsTeamSeesWhenACourseIsImported() {
        var water = imported("listen-water");
        assertEquals(RunState.DRAFT, run(water).state());
        assertEquals(
                List.of(new TeamMember(HELENA.id(), "Helena", RunRole.LEAD)),
                run(water).team());
        assertNull(run(water).editions().getFirst().publication());
        assertThrows(Refusal.class, () -> courses.run(Actor.anonymous(), water.run()));
        assertThrows(Refusal.class, () -> courses.about(Actor.anonymous(), water.slug(), null, null));
        assertEquals(0, courses.catalog(named("listen-water")).total());
        assertEquals(List.of(), courses.runs(List.of(water.run())));
    }

    @Test
    void shouldOpenTheRunAndTellItsWholeStateWhenTheEditionIsPublished() {
        var soil = imported("listen-soil");
        var publication = world.publish(soil);
        await().atMost(Duration.ofSeconds(30)).until(() -> run(soil).state() == RunState.RUNNING);

        var told = world.toldOf(soil.run(), 2).getLast();
        assertEquals(RunState.RUNNING, told.state());
        assertEquals("Two Rivers University", told.institution());
        assertEquals("river", told.paper());
        assertEquals(publication, told.editions().getFirst().publication());
        assertEquals(HELENA.id(), told.team().getFirst().person());
        assertEquals(1, courses.catalog(named("listen-soil")).total());
        assertEquals(
                "listen-soil lead",
                courses.about(Actor.anonymous(), soil.slug(), null, null).lead());
    }

    @Test
    void shouldHaveNoSecondEffectWhenAnEventComesAgain() {
        var care = World.course("listen-care", "en", "Care", "Care at home", "lead");
        var event = world.tell(care);
        heard(care);
        var after = imported("listen-care-after");
        world.tell(event, "course-imported", care.course(), care);
        // A fence: the same key keeps its order, so what came before it has had its chance.
        world.publish(care);
        await().atMost(Duration.ofSeconds(30)).until(() -> run(care).state() == RunState.RUNNING);
        assertEquals(2, world.toldOf(care.run(), 2).size());
        assertEquals(1, run(care).team().size());
        assertEquals(RunState.DRAFT, run(after).state());
    }

    @Test
    void shouldAddAnEditionToTheSameRunAndLeaveTheCourseAsItsSourceSays() {
        var rain = imported("listen-rain");
        var arabic = World.edition(rain, "ar", "مطر", "قراءة المطر", "الماء", "Amal");
        world.tell(arabic);
        world.publish(rain);
        world.publish(arabic);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> run(rain).editions().stream().allMatch(edition -> edition.publication() != null)
                        && run(rain).editions().size() == 2);

        var about = courses.about(Actor.anonymous(), rain.slug(), Language.of("ar"), null);
        assertEquals("مطر", about.edition().word());
        assertEquals("river", about.paper());
        assertEquals("Two Rivers University", about.institution().name());
        assertEquals(
                List.of("en", "ar"),
                about.editions().stream().map(e -> e.language().tag()).toList());
        assertEquals(
                "Care",
                courses.about(Actor.anonymous(), rain.slug(), Language.of("fr"), null)
                        .edition()
                        .word());
        assertEquals(RunRole.TRANSLATOR, run(rain).team().getLast().role());
    }

    @Test
    void shouldKeepTheRightsAndDatesWhenACourseIsImportedAgain() {
        var seeds = imported("listen-seeds");
        world.publish(seeds);
        await().atMost(Duration.ofSeconds(30)).until(() -> run(seeds).state() == RunState.RUNNING);
        var again = new CourseImported(
                seeds.course(),
                seeds.edition(),
                seeds.run(),
                seeds.slug(),
                seeds.institution(),
                "W1",
                "2026",
                seeds.language(),
                "Seed",
                "A new title",
                "",
                true,
                "",
                "",
                List.of(),
                "Soil",
                null,
                "leaf",
                "seeds",
                null,
                null,
                "UTC",
                false,
                0,
                HELENA.id(),
                "Helena");
        world.tell(again);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> run(seeds).editions().getFirst().title().equals("A new title"));
        assertEquals(true, run(seeds).selfPaced());
        assertEquals(1, run(seeds).team().size());
        assertEquals("leaf", world.toldOf(seeds.run(), 3).getLast().paper());
    }

    @Test
    void shouldSayAndFindWhatAnEditionSaysOfItselfNow() {
        var wells = imported("listen-wells");
        world.publish(wells);
        await().atMost(Duration.ofSeconds(30)).until(() -> run(wells).state() == RunState.RUNNING);
        world.tell(
                Ids.next(),
                "edition-described",
                wells.course(),
                new EditionDescribed(
                        wells.course(),
                        wells.edition(),
                        "Zephyr pumps",
                        "Pump",
                        "Water without fuel.",
                        "<p>For villages.</p>",
                        List.of("Build one.")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> run(wells).editions().getFirst().title().equals("Zephyr pumps"));
        var about = courses.about(Actor.anonymous(), wells.slug(), Language.ENGLISH, null);
        assertEquals("Water without fuel.", about.lead());
        assertEquals("<p>For villages.</p>", about.overview());
        assertEquals(List.of("Build one."), about.abilities());
        assertEquals(
                1,
                courses.catalog(new CatalogQuery("zephyr", null, null, null, null, null, null, null, 10))
                        .total());
    }

    @Test
    void shouldTellTwoEditionsInOneLanguageApartByWhomTheyAreFor() {
        var care = imported("listen-apart");
        var other = World.edition(care, "en", "Care", "Care in the hills", "hills", "Hills");
        world.tell(other);
        world.publish(care);
        world.publish(other);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> run(care).editions().stream()
                                .filter(edition -> edition.publication() != null)
                                .count()
                        == 2);
        world.tell(
                Ids.next(),
                "edition-dedicated",
                care.course(),
                new EditionDedicated(care.course(), other.edition(), "Zambezi hills"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> run(care).editions().getLast().community().equals("Zambezi hills"));
        assertEquals("English · Zambezi hills", run(care).editions().getLast().name());
        var found = courses.about(Actor.anonymous(), care.slug(), Language.ENGLISH, other.edition());
        assertEquals("Care in the hills", found.edition().title());
        assertEquals(
                care.edition(),
                courses.about(Actor.anonymous(), care.slug(), Language.ENGLISH, null)
                        .edition()
                        .id());
    }

    @Test
    void shouldGoOnListeningAfterAnEventItCannotRead() {
        world.tell(Ids.next(), "edition-published", Ids.next(), "no record");
        world.tell(
                Ids.next(),
                "edition-published",
                Ids.next(),
                new EditionPublished(Ids.next(), Ids.next(), Ids.next(), 1, true));
        imported("listen-on");
    }

    private CourseImported imported(String slug) {
        var told = World.course(slug, "en", "Care", "Title of " + slug, slug + " lead");
        world.tell(told);
        heard(told);
        return told;
    }

    private void heard(CourseImported told) {
        await().atMost(Duration.ofSeconds(30)).until(() -> isThere(told.run()));
    }

    private boolean isThere(UUID run) {
        return !courses.rolesIn(HELENA, run).isEmpty();
    }

    private RunView run(CourseImported of) {
        return courses.run(HELENA, of.run());
    }

    private static CatalogQuery named(String slug) {
        return new CatalogQuery('"' + slug + '"', Language.ENGLISH, null, null, null, null, null, null, 60);
    }
}
