package palavra.notifications.hearing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.forums.api.mutes.PersonMuted;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.GradeChanged;
import palavra.notifications.Sql;

/** The columns of runs, teams and enrollments that notifications keep, as other modules told them. */
@ApplicationScoped
class Copies {

    private static final String KEEP_RUN = """
            with before as (select state from run where id = ?)
            insert into run (id, state, source, titles) values (?, ?, ?, ?::jsonb)
            on conflict (id) do update set state = excluded.state, source = excluded.source, titles = excluded.titles
            returning (select state from before) as before
            """;
    private static final String KEEP_MEMBERS = """
            insert into seat (run, person, staff, speaks)
            select ?, person::uuid, true, person = any (?) from unnest(?::text[]) as told (person)
            on conflict (run, person) do update set staff = true, speaks = excluded.speaks
            where not seat.staff or seat.speaks <> excluded.speaks
            """;
    private static final String DISMISS =
            "update seat set staff = false, speaks = false where run = ? and staff and person::text <> all (?)";
    private static final String KEEP_SEAT = """
            with before as (select state from seat where run = ? and person = ?)
            insert into seat (run, person, edition, state) values (?, ?, ?, ?)
            on conflict (run, person) do update set edition = excluded.edition, state = excluded.state
            returning (select state from before) as before
            """;
    private static final String PASS = """
            insert into seat (run, person, edition, earned, passed) values (?, ?, ?, true, true)
            on conflict (run, person) do update set passed = true where not seat.passed
            """;
    private static final String EARN = """
            insert into seat (run, person, edition, earned) values (?, ?, ?, true)
            on conflict (run, person) do update set earned = true where seat.earned is not true
            """;
    private static final String MUTE = "insert into mute (person, muted) values (?, ?) on conflict do nothing";
    private static final String HEAR = "delete from mute where person = ? and muted = ?";
    private static final String MUTED = """
            select 1 from mute m where m.person = ? and m.muted = ?
                and not exists (select 1 from seat s where s.run = ? and s.person = m.muted and s.staff)
            """;
    private static final int REMEMBERED = 50_000;

    private final Sql sql;
    private final ObjectMapper json;
    private final Cache<List<UUID>, Boolean> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Copies(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The state the run was in before; empty for a new one, and for one without an edition, which is not kept. */
    Optional<RunState> keep(RunChanged run) {
        if (run.editions().isEmpty()) {
            return Optional.empty();
        }
        var source = run.editions().stream()
                .filter(EditionView::source)
                .findFirst()
                .orElse(run.editions().getFirst());
        var before = sql.one(
                        KEEP_RUN,
                        row -> Optional.ofNullable(row.getString("before")),
                        run.run(),
                        run.run(),
                        run.state(),
                        source.id(),
                        titles(run))
                .flatMap(state -> state);
        var team = run.team().stream()
                .map(TeamMember::person)
                .map(UUID::toString)
                .distinct()
                .toList();
        var speaking = run.team().stream()
                .filter(member -> member.role() == RunRole.LEAD || member.role() == RunRole.FACILITATOR)
                .map(TeamMember::person)
                .map(UUID::toString)
                .toList();
        sql.run(KEEP_MEMBERS, run.run(), speaking, team);
        sql.run(DISMISS, run.run(), team);
        return before.map(RunState::valueOf);
    }

    /** The state the enrollment was in before; empty for a new one. */
    Optional<EnrollmentState> keep(EnrollmentChanged told) {
        return sql.one(
                        KEEP_SEAT,
                        row -> Optional.ofNullable(row.getString("before")),
                        told.run(),
                        told.person(),
                        told.run(),
                        told.person(),
                        told.edition(),
                        told.state())
                .flatMap(state -> state)
                .map(EnrollmentState::valueOf);
    }

    /** Keeps that their grade has something in it; asks the database for each of them once. */
    void earned(GradeChanged grade) {
        var who = List.of(grade.run(), grade.person());
        if (known.getIfPresent(who) == null) {
            sql.run(EARN, grade.run(), grade.person(), grade.edition());
            known.put(who, true);
        }
    }

    /** Keeps that they have passed; whether that is new. A later lower grade takes no news back. */
    boolean pass(GradeChanged grade) {
        return sql.run(PASS, grade.run(), grade.person(), grade.edition()) == 1;
    }

    void keep(PersonMuted told) {
        sql.run(told.on() ? MUTE : HEAR, told.by(), told.person());
    }

    /** Whether that person is muted by another one; in their own run the team never is. */
    boolean isMuted(UUID person, UUID by, UUID run) {
        return sql.one(MUTED, row -> true, by, person, run).isPresent();
    }

    private String titles(RunChanged run) {
        var titles = new LinkedHashMap<UUID, Map<String, String>>();
        run.editions()
                .forEach(edition -> titles.put(
                        edition.id(),
                        Map.of(
                                "title",
                                edition.title(),
                                "language",
                                edition.language().tag())));
        return json.valueToTree(titles).toString();
    }
}
