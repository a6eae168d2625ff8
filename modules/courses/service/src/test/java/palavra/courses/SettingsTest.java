package palavra.courses;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.content.api.CourseImported;
import palavra.content.api.EditionPublished;
import palavra.courses.api.Admission;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.CohortDate;
import palavra.courses.api.Courses;
import palavra.courses.api.Invitation;
import palavra.courses.api.NewRun;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RelaunchPlan.Fate;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunDeed;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunSettings;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** A run of Helena's in English and Portuguese: set up, moved to newer publications, relaunched. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettingsTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ADA = Tokens.actor("Ada", Role.ADMINISTRATOR);
    private static final Instant START = Instant.parse("2027-01-04T08:00:00Z");
    private static final Instant END = Instant.parse("2027-03-01T08:00:00Z");

    @Inject
    Courses courses;

    @Inject
    World world;

    @Inject
    FakeContent content;

    @Test
    void shouldMoveAnOpenRunToANewerPublicationOnlyWhenItsLeadSaysSo() {
        var rain = open("settings-rain");
        var first = shown(rain);
        var second = publish(rain, 2);
        assertEquals(first, shown(rain));
        var behind = courses.settings(HELENA, rain.run()).editions().getFirst();
        assertEquals(List.of(1, 2, true), List.of(behind.shown(), behind.newestNumber(), behind.isBehind()));

        assertEquals(
                "newer-meanwhile",
                refused(() -> courses.show(HELENA, rain.run(), rain.edition(), first))
                        .code());
        assertEquals(
                403,
                refused(() -> courses.show(Tokens.actor("Lena"), rain.run(), rain.edition(), second))
                        .status());
        var moved = courses.show(HELENA, rain.run(), rain.edition(), second);
        assertEquals(second, moved.run().editions().getFirst().publication());
        assertEquals("publication " + rain.edition(), moved.log().getFirst().what());
        assertEquals(
                second,
                world.toldOf(rain.run(), 3).getLast().editions().getFirst().publication());
    }

    @Test
    void shouldTakeCorrectionsOfTextsByItselfAndNothingElseWhenTheRunSaysSo() {
        var soil = open("settings-soil");
        set(soil, now -> change(now, true, now.run().capacity()));
        var corrected = publish(soil, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> shown(soil).equals(corrected));

        var third = Ids.next();
        content.ask(third, "another question");
        publish(soil, 3, third);
        assertEquals(corrected, shown(soil));
    }

    @Test
    void shouldShowTheFirstPublicationOfAnEditionAtOnce() {
        var care = open("settings-care");
        var portuguese = World.edition(care, "pt", "Cuidar", "Cuidar", "lead", "Ana");
        world.tell(portuguese);
        publish(portuguese, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.run(HELENA, care.run()).editions().stream()
                .allMatch(edition -> edition.publication() != null));
    }

    @Test
    void shouldKeepWhoMayJoinWhatCohortsHaveOtherwiseAndWhatIsPlanned() {
        var gate = open("settings-gate");
        var before = courses.settings(HELENA, gate.run());
        var admission = new Admission(START, END, END.plusSeconds(60), true);
        var date = new CohortDate(Ids.next(), FakeContent.QUIZ, null, END);
        var change = change(before, false, 30);
        var after = courses.set(
                HELENA,
                gate.run(),
                new RunChange(
                        change.version(),
                        change.name(),
                        change.start(),
                        change.end(),
                        change.zone(),
                        change.selfPaced(),
                        change.capacity(),
                        change.certificate(),
                        change.textCorrections(),
                        null,
                        change.editions(),
                        null,
                        admission,
                        List.of(date)));
        assertEquals(admission, after.admission());
        assertEquals(List.of(date), after.cohortDates());
        var told = world.toldOf(gate.run(), 3).getLast();
        assertEquals(admission, told.admission());
        assertEquals(List.of(date), told.cohortDates());
        set(gate, now -> change(now, false, 31));
        assertEquals(List.of(date), courses.settings(HELENA, gate.run()).cohortDates());
        assertEquals(admission, courses.settings(HELENA, gate.run()).admission());

        var step = new PlannedStep(RunState.CLOSING, END);
        courses.schedule(HELENA, gate.run(), step);
        assertEquals(step, courses.settings(HELENA, gate.run()).planned());
        assertEquals(
                "planned CLOSING",
                courses.settings(HELENA, gate.run()).log().getFirst().what());
        courses.schedule(HELENA, gate.run(), null);
        assertEquals(null, courses.settings(HELENA, gate.run()).planned());
        assertEquals(
                403,
                refused(() -> courses.schedule(Tokens.actor("Lena"), gate.run(), step))
                        .status());
    }

    @Test
    void shouldWriteDownEveryValueThatChangesAndRefuseWhatMakesNoSense() {
        var seeds = open("settings-seeds");
        var before = courses.settings(HELENA, seeds.run());
        var date = new RunDate(FakeContent.QUIZ, null, Instant.parse("2027-01-20T10:00:00Z"));
        var after = courses.set(
                HELENA,
                seeds.run(),
                new RunChange(
                        before.version(),
                        " Spring ",
                        START,
                        END,
                        "Europe/Lisbon",
                        false,
                        30,
                        false,
                        false,
                        null,
                        Set.of(seeds.edition()),
                        List.of(date)));
        assertEquals("Spring", after.name());
        assertEquals(30, after.run().capacity());
        assertEquals(date.due(), after.dates().getFirst().dates().due());
        assertEquals(FakeContent.QUIZ_DUE, after.dates().getFirst().published().due());
        assertEquals(FakeContent.FINAL_DUE, after.dates().getLast().dates().due());
        var told = world.toldOf(seeds.run(), 3).getLast();
        assertEquals(List.of(date), told.dates());
        var words = after.log().stream().map(RunDeed::what).toList();
        assertTrue(words.containsAll(List.of("capacity", "certificate", "start", "end", "zone", "pace", "name")));
        assertEquals("Helena", after.log().getFirst().name());

        assertEquals(
                "edited-meanwhile",
                refused(() -> courses.set(HELENA, seeds.run(), change(before, true, 1)))
                        .code());
        assertEquals(
                "capacity-too-small",
                refused(() -> courses.set(HELENA, seeds.run(), change(after, true, 0)))
                        .code());
        assertEquals(
                after.log().size(), courses.settings(HELENA, seeds.run()).log().size());
        assertEquals(
                403,
                refused(() -> courses.settings(Tokens.actor("Lena"), seeds.run()))
                        .status());
    }

    @Test
    void shouldRelaunchInAnotherLanguageWithEveryDateMovedAndNobodyButTheTeam() {
        var water = open("settings-water");
        var portuguese = World.edition(water, "pt", "Água", "Água", "lead", "Ana");
        world.tell(portuguese);
        var published = publish(portuguese, 1);
        courses.join(HELENA, water.run(), new TeamMember(Tokens.id("Faria"), "Faria", RunRole.FACILITATOR));
        set(
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
                        List.of(new RunDate(FakeContent.FINAL, START, null))));
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
                Set.of(),
                List.of());
        var runs = courses.teaching(HELENA).size();
        var plan = courses.plan(HELENA, water.run(), wanted);
        assertEquals(245, plan.days());
        assertEquals(runs, courses.teaching(HELENA).size());
        assertTrue(plan.items().stream()
                .anyMatch(item -> item.fate() == Fate.LEFT_OUT && item.what().equals("learners")));
        assertTrue(plan.items().stream()
                .anyMatch(item -> item.fate() == Fate.CARRIED && item.what().equals("pinned-threads")));

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
        assertEquals(water.run(), settings.lineage().getFirst().run());
        assertEquals(List.of(made.id()), courses.settings(HELENA, water.run()).relaunches());
        assertEquals(
                Set.of("Helena", "Ana", "Faria"),
                made.team().stream().map(TeamMember::name).collect(java.util.stream.Collectors.toSet()));

        // A package that is published again opens its own draft, never one that its leads prepare.
        var second = publish(portuguese, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.run(HELENA, made.id())
                .editions()
                .getFirst()
                .publication()
                .equals(second));
        assertEquals(RunState.DRAFT, courses.run(HELENA, made.id()).state());
    }

    @Test
    void shouldGiveARunOnlyToAnInstitutionOneLeadsSomethingAt() {
        var rights = open("settings-rights");
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
                Tokens.id("Oumar"),
                "Oumar");
        world.tell(elsewhere);
        await().atMost(Duration.ofSeconds(30)).until(() -> !courses.rolesIn(Tokens.actor("Oumar"), elsewhere.run())
                .isEmpty());
        var host = courses.settings(Tokens.actor("Oumar"), elsewhere.run()).host();
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
        var once = open("settings-once");
        var portuguese = World.edition(once, "pt", "Uma vez", "Uma vez", "lead", "Ana");
        world.tell(portuguese);
        publish(portuguese, 1);
        set(once, now -> change(now, false, null));
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

    @Test
    void shouldPutSomeoneOnTheTeamWhoComesWithTheInvitedEmail() {
        var mail = open("settings-mail");
        courses.invite(HELENA, mail.run(), new Invitation(" Bia@Example.org ", RunRole.TRANSLATOR, null));
        courses.invite(HELENA, mail.run(), new Invitation("bia@example.org", RunRole.FACILITATOR, null));
        var asked = courses.settings(HELENA, mail.run()).invitations();
        assertEquals(
                List.of("bia@example.org"),
                asked.stream().map(Invitation::email).toList());
        var bia = Tokens.actor("Bia");
        courses.accept(bia, null);
        courses.accept(Tokens.actor("Lena"), "lena@example.org");
        assertEquals(Set.of(), courses.rolesIn(bia, mail.run()));
        courses.accept(bia, "BIA@example.org");
        assertEquals(Set.of(RunRole.FACILITATOR), courses.rolesIn(bia, mail.run()));
        assertEquals(List.of(), courses.settings(HELENA, mail.run()).invitations());
        assertEquals(
                "email-unreadable",
                refused(() -> courses.invite(HELENA, mail.run(), new Invitation("bia", RunRole.LEAD, null)))
                        .code());
        assertEquals(
                403,
                refused(() -> courses.invite(bia, mail.run(), new Invitation("a@example.org", RunRole.LEAD, null)))
                        .status());
        assertFalse(courses.settings(HELENA, mail.run()).log().stream()
                .anyMatch(deed -> (deed.was() + deed.becomes() + deed.what()).contains("@")));
    }

    private CourseImported open(String slug) {
        var told = World.course(slug, "en", "Rain", "Title of " + slug, slug + " lead");
        world.tell(told);
        world.publish(told);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> courses.runs(List.of(told.run())).size() == 1);
        return told;
    }

    private UUID publish(CourseImported of, int number) {
        return publish(of, number, Ids.next());
    }

    private UUID publish(CourseImported of, int number, UUID publication) {
        world.tell(
                Ids.next(),
                "edition-published",
                of.course(),
                new EditionPublished(of.course(), of.edition(), publication, number, true));
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.settings(ADA, of.run()).editions().stream()
                .anyMatch(edition -> publication.equals(edition.newest())));
        return publication;
    }

    private UUID shown(CourseImported of) {
        return courses.settings(HELENA, of.run()).run().editions().getFirst().publication();
    }

    private void set(CourseImported of, java.util.function.Function<RunSettings, RunChange> change) {
        courses.set(HELENA, of.run(), change.apply(courses.settings(HELENA, of.run())));
    }

    private static RunChange change(RunSettings now, boolean corrections, Integer capacity) {
        var view = now.run();
        return new RunChange(
                now.version(),
                now.name(),
                view.start(),
                view.end(),
                view.zone(),
                view.selfPaced(),
                capacity,
                view.certificate(),
                corrections,
                null,
                Set.of(view.editions().getFirst().id()),
                null);
    }

    private static Refusal refused(Executable act) {
        return assertThrows(Refusal.class, act);
    }
}
