package palavra.forums.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import palavra.forums.Sql;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.Rest;
import palavra.forums.api.rules.RunRules;
import palavra.forums.people.Participants;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.text.Print;
import palavra.kernel.Refusal;

/** What is kept of the rules of runs and institutions, and who changed it. */
@ApplicationScoped
class RuleBook {

    private static final int MOST_RESTS = 20;
    private static final int MOST_BLOCKED = 200;
    private static final int SHORTEST_BLOCKED = 3;
    private static final int LONGEST_BLOCKED = 100;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final String RULES = """
            select r.holds_first, b.words, md5(row(r.holds_first, r.rests, b.words)::text) as version
            from run r left join blocked b on b.institution = r.institution
            where r.id = ?
            """;

    /** All runs of the institution in one order: its words are theirs too. */
    private static final String HOLD = """
            select 1 from run r where r.id = ? or r.institution = (select institution from run where id = ?)
            order by r.id for no key update
            """;

    private static final String RESTS = """
            select lower(q) as from_at, upper(q) as until_at from run r cross join unnest(r.rests) q
            where r.id = ? order by q
            """;

    /** Times that meet become one. */
    private static final String KEEP = """
            update run set holds_first = ?,
                rests = coalesce((select range_agg(tstzrange(f::timestamptz, u::timestamptz))
                    from unnest(?::text[], ?::text[]) as q(f, u)), '{}')
            where id = ?
            """;

    private static final String BLOCK = """
            insert into blocked (institution, words) select institution, ? from run where id = ? and institution is not null
            on conflict (institution) do update set words = excluded.words
            """;
    private static final String LOG =
            "insert into moderation (run, target, actor, mark, set_on, note) values (?, ?, ?, 'RULES', true, ?)";

    private final Sql sql;
    private final Participants participants;

    RuleBook(Sql sql, Participants participants) {
        this.sql = sql;
        this.participants = participants;
    }

    RunRules read(Visit visit) {
        var rests = sql.list(
                RESTS, row -> new Rest(Sql.instant(row, "from_at"), Sql.instant(row, "until_at")), visit.run());
        return sql.one(
                        RULES,
                        row -> {
                            var words = row.getArray("words");
                            return new RunRules(
                                    visit.run(),
                                    visit.courseTitle(),
                                    row.getBoolean("holds_first"),
                                    rests,
                                    words == null ? List.of() : Arrays.asList((String[]) words.getArray()),
                                    row.getString("version"),
                                    leads(visit));
                        },
                        visit.run())
                .orElseThrow(Refusal::notFound);
    }

    @Transactional
    void write(Visit visit, NewRules wanted) {
        var blocked = wanted.blocked() == null ? null : folded(wanted.blocked());
        checked(wanted.rests());
        sql.list(HOLD, row -> true, visit.run(), visit.run());
        var before = read(visit);
        if (!before.version().equals(wanted.version())) {
            throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
        }
        sql.run(
                KEEP,
                wanted.holdsFirst(),
                wanted.rests().stream().map(rest -> rest.from().toString()).toList(),
                wanted.rests().stream().map(rest -> rest.until().toString()).toList(),
                visit.run());
        if (blocked != null && !blocked.equals(before.blocked())) {
            block(visit, blocked);
        }
        participants.know(visit);
        sql.run(LOG, visit.run(), visit.run(), visit.person(), said(read(visit)));
    }

    private void block(Visit visit, List<String> words) {
        if (!leads(visit)) {
            throw Refusal.notAllowed();
        }
        if (sql.run(BLOCK, words, visit.run()) == 0) {
            throw Refusal.conflict(
                    "institution-unknown",
                    "It is not known yet who offers this run. Try later, or keep it to this run.");
        }
    }

    private static boolean leads(Visit visit) {
        return visit.power().compareTo(Power.LEAD) >= 0;
    }

    /** What holds from now on, as the log keeps it. */
    private static String said(RunRules rules) {
        var rests = rules.rests().stream()
                .map(rest -> rest.from() + "–" + rest.until())
                .collect(Collectors.joining(", "));
        return "holdsFirst=%s rests=[%s] blocked=%d"
                .formatted(rules.holdsFirst(), rests, rules.blocked().size());
    }

    private static void checked(List<Rest> rests) {
        if (rests.size() > MOST_RESTS) {
            throw Refusal.invalid("too-many-rests", "At most %d times of rest.".formatted(MOST_RESTS), MOST_RESTS);
        }
        if (rests.stream()
                .anyMatch(rest -> rest == null
                        || rest.from() == null
                        || rest.until() == null
                        || rest.from().isBefore(EARLIEST)
                        || rest.until().isAfter(LATEST)
                        || !rest.from().isBefore(rest.until()))) {
            throw Refusal.invalid("rest-unreadable", "A time of rest needs a beginning and a later end.");
        }
    }

    /** Compared as posts are, each once. */
    private static List<String> folded(List<String> words) {
        var folded = words.stream()
                .map(word -> Print.fold(word == null ? "" : word.replace("\0", "")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (folded.size() > MOST_BLOCKED) {
            throw Refusal.invalid("blocked-too-many", "At most %d lines.".formatted(MOST_BLOCKED), MOST_BLOCKED);
        }
        if (folded.stream().anyMatch(word -> word.length() < SHORTEST_BLOCKED || word.length() > LONGEST_BLOCKED)) {
            throw Refusal.invalid(
                    "blocked-length",
                    "Each line has %d to %d characters.".formatted(SHORTEST_BLOCKED, LONGEST_BLOCKED),
                    SHORTEST_BLOCKED,
                    LONGEST_BLOCKED);
        }
        return folded;
    }
}
