package palavra.courses;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.courses.Deliveries.HELENA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.Courses;
import palavra.courses.api.Invitation;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunDeed;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** A run of Helena's: set up, moved to newer publications, staffed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettingsTest {

    private static final Instant START = Instant.parse("2027-01-04T08:00:00Z");
    private static final Instant END = Instant.parse("2027-03-01T08:00:00Z");

    @Inject
    Courses courses;

    @Inject
    World world;

    @Inject
    FakeContent content;

    @Inject
    Deliveries runs;

    @Test
    void shouldMoveAnOpenRunToANewerPublicationOnlyWhenItsLeadSaysSo() {
        var rain = runs.open("settings-rain");
        var first = runs.shown(rain);
        var second = runs.publish(rain, 2);
        assertEquals(first, runs.shown(rain));
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
        var soil = runs.open("settings-soil");
        runs.set(soil, now -> Deliveries.change(now, true, now.run().capacity()));
        var corrected = runs.publish(soil, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> runs.shown(soil).equals(corrected));

        var third = Ids.next();
        content.ask(third, "another question");
        runs.publish(soil, 3, third);
        assertEquals(corrected, runs.shown(soil));
    }

    @Test
    void shouldShowTheFirstPublicationOfAnEditionAtOnce() {
        var care = runs.open("settings-care");
        var portuguese = World.edition(care, "pt", "Cuidar", "Cuidar", "lead", "Ana");
        world.tell(portuguese);
        runs.publish(portuguese, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.run(HELENA, care.run()).editions().stream()
                .allMatch(edition -> edition.publication() != null));
    }

    @Test
    void shouldKeepWhoMayJoinWhatCohortsHaveOtherwiseAndWhatIsPlanned() {
        var gate = runs.open("settings-gate");
        var before = courses.settings(HELENA, gate.run());
        var admission = new Admission(START, END, END.plusSeconds(60), true);
        var date = new CohortDate(Ids.next(), FakeContent.QUIZ, null, END);
        var change = Deliveries.change(before, false, 30);
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
                        List.of(date),
                        null));
        assertEquals(admission, after.admission());
        assertEquals(List.of(date), after.cohortDates());
        var told = world.toldOf(gate.run(), 3).getLast();
        assertEquals(admission, told.admission());
        assertEquals(List.of(date), told.cohortDates());
        runs.set(gate, now -> Deliveries.change(now, false, 31));
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
        var seeds = runs.open("settings-seeds");
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
                refused(() -> courses.set(HELENA, seeds.run(), Deliveries.change(before, true, 1)))
                        .code());
        assertEquals(
                "capacity-too-small",
                refused(() -> courses.set(HELENA, seeds.run(), Deliveries.change(after, true, 0)))
                        .code());
        assertEquals(
                after.log().size(), courses.settings(HELENA, seeds.run()).log().size());
        assertEquals(
                403,
                refused(() -> courses.settings(Tokens.actor("Lena"), seeds.run()))
                        .status());
    }

    @Test
    void shouldPutSomeoneOnTheTeamWhoComesWithTheInvitedEmail() {
        var mail = runs.open("settings-mail");
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

    private static Refusal refused(Executable act) {
        return assertThrows(Refusal.class, act);
    }
}
