package palavra.frontend.people;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkLine.Verdict;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.RosterSummary;
import palavra.learning.api.roster.RunKey;
import palavra.learning.api.roster.Sorting;

/** Helena looks after a run with one learner, one in line, one invited, one gone and one removed. */
@Alternative
@Singleton
public class FakeRoster implements Roster {

    public static final UUID NORTH = new UUID(3, 1);
    static final UUID LIST = new UUID(3, 2);

    final List<String> calls = new ArrayList<>();
    boolean applied;
    String key = "";

    @Override
    public RosterSummary summary(Actor actor, UUID run) {
        if (!actor.id().equals(Tokens.id("Helena"))) {
            throw Refusal.notFound();
        }
        return new RosterSummary(
                Map.of(EnrollmentState.ACTIVE, 1, EnrollmentState.WAITING, 1),
                List.of(new Cohort(NORTH, "North <river>", new UUID(7, 2), 1)),
                Sorting.BALANCED,
                1,
                false,
                "Africa/Maputo");
    }

    @Override
    public Page<RosterPerson> people(Actor actor, UUID run, RosterQuery query) {
        calls.add("people " + query);
        if ("nobody".equals(query.text())) {
            return new Page<>(List.of(), null);
        }
        return new Page<>(
                List.of(
                        person("Amina <b>Diallo</b>", "amina@example.org", EnrollmentState.ACTIVE, 0),
                        person("Ben", null, EnrollmentState.WAITING, 1),
                        person("", "carla@example.org", EnrollmentState.INVITED, 0),
                        person("ديمة", null, EnrollmentState.WITHDRAWN, 0),
                        person("Eve", null, EnrollmentState.REMOVED, 0)),
                query.cursor() == null ? new UUID(3, 9).toString() : null);
    }

    @Override
    public List<RosterAct> log(Actor actor, UUID run) {
        return List.of(new RosterAct(Instant.EPOCH, "Helena", "removed", "Eve <i>", "ACTIVE"));
    }

    @Override
    public byte[] export(Actor actor, UUID run) {
        summary(actor, run);
        return "email\n".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public BulkLine invite(Actor actor, UUID run, String email, UUID cohort) {
        if (!email.contains("@")) {
            throw Refusal.invalid("email-unreadable", "This is not an e-mail address.");
        }
        calls.add("invite " + email + " " + cohort);
        return new BulkLine(1, email, "", "", Verdict.UNKNOWN, "", false);
    }

    @Override
    public void remove(Actor actor, UUID run, UUID enrollment) {
        calls.add("remove " + enrollment);
    }

    @Override
    public void readmit(Actor actor, UUID run, UUID enrollment) {
        calls.add("readmit " + enrollment);
    }

    @Override
    public void move(Actor actor, UUID run, UUID enrollment, UUID cohort) {
        calls.add("move " + enrollment + " " + cohort);
    }

    @Override
    public BulkReport check(Actor actor, UUID run, byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8);
        if (!text.startsWith("email")) {
            throw Refusal.invalid("csv-without-email", "The first line must name the columns, one of them email.");
        }
        return report(actor, run, LIST);
    }

    @Override
    public BulkReport report(Actor actor, UUID run, UUID bulk) {
        return new BulkReport(
                LIST,
                applied,
                List.of(
                        new BulkLine(2, "ana@example.org", "Ana", "", Verdict.NEW, "", applied),
                        new BulkLine(3, "nobody", "", "", Verdict.BAD, "email-unreadable", false)));
    }

    @Override
    public BulkReport apply(Actor actor, UUID run, UUID bulk) {
        applied = true;
        return report(actor, run, bulk);
    }

    @Override
    public RunKey key(Actor actor, UUID run) {
        return new RunKey(key);
    }

    @Override
    public void lock(Actor actor, UUID run, RunKey wanted) {
        calls.add("lock " + wanted.key());
        if (wanted.key().equals("r<b>")) {
            throw Refusal.invalid("key-length", "A key has 6 to 60 letters and digits.");
        }
        key = wanted.key();
    }

    @Override
    public Cohort found(Actor actor, UUID run, String name, UUID edition) {
        if (name.isBlank()) {
            throw Refusal.invalid("name-missing", "Give it a name of at most 80 characters.");
        }
        calls.add("found " + name + " " + edition);
        return new Cohort(NORTH, name, edition, 0);
    }

    @Override
    public void dissolve(Actor actor, UUID run, UUID cohort) {
        calls.add("dissolve " + cohort);
    }

    @Override
    public void sort(Actor actor, UUID run, Sorting sorting) {
        calls.add("sort " + sorting);
    }

    private static RosterPerson person(String name, String email, EnrollmentState state, int position) {
        return new RosterPerson(
                new UUID(4, state.ordinal()),
                state == EnrollmentState.INVITED ? null : new UUID(5, 1),
                name,
                email,
                state,
                null,
                state == EnrollmentState.ACTIVE ? "North <river>" : null,
                Instant.parse("2026-09-01T08:00:00Z"),
                null,
                position);
    }
}
