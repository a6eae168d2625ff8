package palavra.forums.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.forums.Sql;
import palavra.forums.writing.Carrying;
import palavra.kernel.Ids;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.EnrollmentState;

/** The columns of runs, teams and enrollments that forums keep, as other modules told them. */
@ApplicationScoped
class People {

    /** Topics every run starts with; the reader's language has the words for these codes. */
    private static final List<String> FIRST_TOPICS = List.of("topic.introductions", "topic.general");

    private static final String KEEP_RUN = """
            insert into run (id, course, state, source, titles, languages, institution) values (?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (id) do update set course = excluded.course, state = excluded.state, source = excluded.source,
                titles = excluded.titles, languages = excluded.languages, institution = excluded.institution
            """;
    private static final String KEEP_TOPIC =
            "insert into topic (id, run, name, position) values (?, ?, ?, ?) on conflict (run, name) do nothing";
    private static final String KEEP_MEMBER = """
            insert into participant (run, person, name, staff, power) values (?, ?, ?, true, ?)
            on conflict (run, person) do update set name = excluded.name, staff = true, power = excluded.power
            """;
    private static final String DISMISS =
            "update participant set staff = false, power = 0 where run = ? and staff and person::text <> all (?)";
    private static final String KEEP_LEARNER = """
            insert into participant (run, person, name, edition, language, enrolled) values (?, ?, ?, ?, ?, ?)
            on conflict (run, person) do update set name = excluded.name, edition = excluded.edition,
                language = excluded.language, enrolled = excluded.enrolled,
                power = case when participant.staff then participant.power else 0 end
            """;
    private static final String SEAT = """
            insert into participant (run, person, name, enrolled) values (?, ?, ?, true)
            on conflict (run, person) do update set name = excluded.name, enrolled = true,
                power = case when participant.staff then participant.power else 0 end
            """;
    private static final String KNOW = """
            insert into participant (run, person, name, power) values (?, ?, ?, 3)
            on conflict (run, person) do update set power = 3 where participant.power < 3
            """;

    private final Sql sql;
    private final Carrying carrying;
    private final ObjectMapper json;

    People(Sql sql, Carrying carrying, ObjectMapper json) {
        this.sql = sql;
        this.carrying = carrying;
        this.json = json;
    }

    void heard(RunChanged run) {
        if (run.editions().isEmpty()) {
            return;
        }
        var source = run.editions().stream()
                .filter(EditionView::source)
                .findFirst()
                .orElse(run.editions().getFirst());
        var isNew = sql.one("select 1 from run where id = ?", row -> true, run.run())
                .isEmpty();
        sql.run(
                KEEP_RUN,
                run.run(),
                run.course(),
                run.state(),
                source.id(),
                titles(run),
                languages(run, source),
                run.institutionId());
        for (var position = 0; position < FIRST_TOPICS.size(); position++) {
            sql.run(KEEP_TOPIC, Ids.next(), run.run(), FIRST_TOPICS.get(position), position);
        }
        run.team()
                .forEach(member -> sql.run(KEEP_MEMBER, run.run(), member.person(), member.name(), power(run, member)));
        sql.run(
                DISMISS,
                run.run(),
                run.team().stream().map(TeamMember::person).map(UUID::toString).toList());
        if (isNew && run.pinnedFrom() != null) {
            lead(run).ifPresent(lead -> carrying.pinned(run.pinnedFrom(), run.run(), lead));
        }
    }

    /** Someone may be on the team more than once; what they lead counts. */
    private static int power(RunChanged run, TeamMember one) {
        var leads = run.team().stream()
                .anyMatch(member -> member.person().equals(one.person()) && member.role() == RunRole.LEAD);
        return (leads ? Power.LEAD : Power.TEAM).ordinal();
    }

    private static Optional<UUID> lead(RunChanged run) {
        return run.team().stream()
                .filter(member -> member.role() == RunRole.LEAD)
                .map(TeamMember::person)
                .findFirst();
    }

    void heard(EnrollmentChanged enrollment) {
        sql.run(
                KEEP_LEARNER,
                enrollment.run(),
                enrollment.person(),
                enrollment.name(),
                enrollment.edition(),
                enrollment.language().tag(),
                enrollment.state() == EnrollmentState.ACTIVE);
    }

    /** Keeps that learning has them in the run, until the event tells the edition too. */
    void seat(UUID run, UUID person, String name) {
        sql.run(SEAT, run, person, name);
    }

    /** Keeps the name of someone who writes without being of the run, as an administrator may. */
    void know(UUID run, UUID person, String name) {
        sql.run(KNOW, run, person, name);
    }

    private String titles(RunChanged run) {
        var titles = new LinkedHashMap<UUID, String>();
        run.editions().forEach(edition -> titles.put(edition.id(), edition.title()));
        try {
            return json.writeValueAsString(titles);
        } catch (JsonProcessingException neverForTexts) {
            throw new IllegalStateException(neverForTexts);
        }
    }

    private static List<String> languages(RunChanged run, EditionView source) {
        var languages = new java.util.LinkedHashSet<String>();
        languages.add(source.language().tag());
        run.editions().forEach(edition -> languages.add(edition.language().tag()));
        return List.copyOf(languages);
    }
}
