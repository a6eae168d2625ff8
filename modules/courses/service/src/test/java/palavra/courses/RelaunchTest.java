package palavra.courses;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.courses.Deliveries.ADA;
import static palavra.courses.Deliveries.HELENA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.content.api.CourseImported;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.CohortDate;
import palavra.courses.api.Courses;
import palavra.courses.api.NewRun;
import palavra.courses.api.RelaunchPlan.Fate;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** A run of Helena's in English and Portuguese, from which others are made. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RelaunchTest {

    private static final Instant START = Instant.parse("2027-01-04T08:00:00Z");
    private static final Instant END = Instant.parse("2027-03-01T08:00:00Z");

    @Inject
    Courses courses;

    @Inject
    World world;

    @Inject
    Deliveries runs;

    @Test
    void shouldRelaunchInAnotherLanguageWithEveryDateMovedAndNobodyButTheTeam() {
        var water = runs.open("settings-water");
        var portuguese = World.edition(water, "pt", "Água", "Água", "lead", "Ana");
        world.tell(portuguese);
        var published = runs.publish(portuguese, 1);
        courses.join(HELENA, water.run(), new TeamMember(Tokens.id("Faria"), "Faria", RunRole.FACILITATOR));
        var morning = Ids.next();
        runs.set(
                water,
                now -> new RunChange(
                        now.version(),
                        "2027",
                        START,
                        END,
                        "Africa/Maputo",
                        false,
                        40,
                        true,
                        true,
                        null,
                        Set.of(water.edition(), portuguese.edition()),
                        List.of(new RunDate(FakeContent.FINAL, START, null)),
                        null,
                        List.of(new CohortDate(morning, FakeContent.QUIZ, null, END)),
                        null));
        var wanted = new NewRun(
                "Outono",
                LocalDate.parse("2027-09-06"),
                null,
                null,
                Set.of(portuguese.edition()),
                null,
                true,
                true,
                true,
                true,
                true,
                Set.of(),
                List.of());
        var before = courses.teaching(HELENA).size();
        var plan = courses.plan(HELENA, water.run(), wanted);
        assertEquals(245, plan.days());
        assertEquals(before, courses.teaching(HELENA).size());
        assertTrue(plan.items().stream()
                .anyMatch(item -> item.fate() == Fate.LEFT_OUT && item.what().equals("learners")));
        assertTrue(plan.items().stream()
                .anyMatch(item -> item.fate() == Fate.CARRIED && item.what().equals("pinned-threads")));
        assertTrue(plan.items().stream()
                .anyMatch(item -> item.fate() == Fate.CARRIED && item.what().equals("own-grading")));
        assertTrue(plan.items().stream()
                .anyMatch(item -> item.fate() == Fate.SHIFTED && item.what().equals("cohort-dates")));

        var made = courses.relaunch(HELENA, water.run(), wanted);
        var settings = courses.settings(HELENA, made.id());
        assertEquals(RunState.DRAFT, made.state());
        assertEquals(
                List.of("pt"),
                made.editions().stream().map(one -> one.language().tag()).toList());
        assertEquals(published, made.editions().getFirst().publication());
        assertEquals(Instant.parse("2027-09-06T08:00:00Z"), made.start());
        assertEquals(Instant.parse("2027-11-01T08:00:00Z"), made.end());
        assertEquals(40, made.capacity());
        // 15 January and 245 days is 17 September, a Friday; START itself is a Monday and stays one.
        assertEquals(
                Instant.parse("2027-09-17T21:59:00Z"),
                settings.dates().getFirst().dates().due());
        assertEquals(
                new RunDate(FakeContent.FINAL, Instant.parse("2027-09-06T08:00:00Z"), null),
                settings.dates().getLast().dates());
        assertEquals(
                List.of(new CohortDate(CohortDate.carried(morning, made.id()), FakeContent.QUIZ, null, made.end())),
                settings.cohortDates());
        assertEquals(water.run(), world.toldOf(made.id(), 1).getLast().cohortsFrom());
        assertEquals(water.run(), settings.lineage().getFirst().run());
        assertEquals(List.of(made.id()), courses.settings(HELENA, water.run()).relaunches());
        assertEquals(
                Set.of("Helena", "Ana", "Faria"),
                made.team().stream().map(TeamMember::name).collect(Collectors.toSet()));

        // A package that is published again opens its own draft, never one that its leads prepare.
        var second = runs.publish(portuguese, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.run(HELENA, made.id())
                .editions()
                .getFirst()
                .publication()
                .equals(second));
        assertEquals(RunState.DRAFT, courses.run(HELENA, made.id()).state());
    }

    @Test
    void shouldGiveARunOnlyToAnInstitutionOneLeadsSomethingAt() {
        var rights = runs.open("settings-rights");
        var template = World.course("settings-host", "en", "Host", "Host", "lead");
        var elsewhere = new CourseImported(
                template.course(),
                template.edition(),
                template.run(),
                template.slug(),
                "Cooperativa Litoral",
                "",
                "",
                template.language(),
                "Host",
                "Host",
                "",
                true,
                "",
                "",
                null,
                null,
                null,
                "leaf",
                "layers",
                null,
                null,
                null,
                true,
                null,
                Tokens.id("Otilia"),
                "Otilia");
        world.tell(elsewhere);
        await().atMost(Duration.ofSeconds(30)).until(() -> !courses.rolesIn(Tokens.actor("Otilia"), elsewhere.run())
                .isEmpty());
        var host = courses.settings(Tokens.actor("Otilia"), elsewhere.run()).host();
        var wanted = new NewRun(
                "",
                LocalDate.parse("2027-09-06"),
                null,
                null,
                Set.of(rights.edition()),
                host.id(),
                false,
                false,
                false,
                false,
                false,
                null,
                null);
        assertEquals(
                "host-not-yours",
                refused(() -> courses.relaunch(HELENA, rights.run(), wanted)).code());
        var made = courses.relaunch(ADA, rights.run(), wanted);
        assertEquals("Cooperativa Litoral", made.host());
        assertEquals(List.of("Ada"), made.team().stream().map(TeamMember::name).toList());
        assertEquals("Cooperativa Litoral", world.toldOf(made.id(), 1).getLast().institution());
        assertFalse(courses.catalog(new CatalogQuery("settings-rights", null, null, null, null, null, null, null, 9))
                        .total()
                > 1);
    }

    @Test
    void shouldListACourseOnceWithAllItsLanguagesWhateverRunsItHas() {
        var once = runs.open("settings-once");
        var portuguese = World.edition(once, "pt", "Uma vez", "Uma vez", "lead", "Ana");
        world.tell(portuguese);
        runs.publish(portuguese, 1);
        runs.set(once, now -> Deliveries.change(now, false, null));
        var wanted = new NewRun(
                "",
                LocalDate.parse("2099-09-06"),
                null,
                false,
                Set.of(portuguese.edition()),
                null,
                false,
                false,
                false,
                false,
                false,
                null,
                null);
        var made = courses.relaunch(HELENA, once.run(), wanted);
        courses.move(HELENA, made.id(), RunState.ENROLLING);
        var page = courses.catalog(
                new CatalogQuery("\"settings-once\"", Language.of("en"), null, null, null, null, null, null, 9));
        assertEquals(1, page.total());
        var english = page.page().items().getFirst();
        assertEquals(
                List.of("en", "pt"),
                english.languages().stream().map(Language::tag).toList());
        assertEquals(
                List.of("en", once.run()), List.of(english.edition().language().tag(), english.run()));
        var theirs = courses.catalog(
                        new CatalogQuery("\"settings-once\"", Language.of("pt"), null, null, null, null, null, null, 9))
                .page()
                .items()
                .getFirst();
        assertEquals(
                List.of("pt", made.id()), List.of(theirs.edition().language().tag(), theirs.run()));
    }

    private static Refusal refused(Executable act) {
        return assertThrows(Refusal.class, act);
    }
}
