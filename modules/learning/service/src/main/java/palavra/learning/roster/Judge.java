package palavra.learning.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkLine.Verdict;
import palavra.learning.cohort.CohortRow;
import palavra.learning.roster.PeopleCsv.Entry;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Says what each line of a list does in a run as it is now: two statements, however long the list. */
final class Judge {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;
    private static final String EMAIL = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+";

    private static final String KNOWN = """
            select q.email, a.person, a.name, e.id, e.state, e.staff, e.cohort
              from unnest(cast(:emails as text[])) q (email)
              left join lateral (select person, name from account where email = q.email order by since desc limit 1) a on true
              left join lateral (select id, state, staff, cohort from enrollment
                where run = :run and (person = a.person or email = q.email) order by person is null limit 1) e on true
            """;

    private final Run run;
    private final Map<String, UUID> cohorts;

    Judge(Run run) {
        this.run = run;
        cohorts = CohortRow.of(run.id).stream().collect(Collectors.toMap(one -> key(one.name), one -> one.id));
    }

    /** Who an e-mail is, as far as is known; each may be null. */
    private record Known(UUID person, String name, UUID enrollment, EnrollmentState state, boolean staff, UUID cohort) {

        static final Known NOBODY = new Known(null, null, null, null, false, null);
    }

    /** A line with its verdict, and what is needed to do it. */
    record Judged(BulkLine line, UUID person, String accountName, UUID enrollment, UUID cohort) {}

    List<Judged> judge(List<Entry> entries) {
        var emails = entries.stream().map(entry -> key(entry.email())).collect(Collectors.toSet());
        var known = known(emails.toArray(String[]::new));
        var seen = new HashSet<String>();
        return entries.stream()
                .map(entry -> judge(
                        entry, seen.add(key(entry.email())), known.getOrDefault(key(entry.email()), Known.NOBODY)))
                .toList();
    }

    private Judged judge(Entry entry, boolean isFirst, Known known) {
        var bad = bad(entry, isFirst);
        var cohort = cohorts.get(key(entry.cohort()));
        var verdict = bad.isEmpty() ? verdict(known, cohort) : Verdict.BAD;
        var line = new BulkLine(entry.number(), key(entry.email()), entry.name(), entry.cohort(), verdict, bad, false);
        return new Judged(line, known.person, known.name, known.enrollment, cohort);
    }

    private String bad(Entry entry, boolean isFirst) {
        var email = entry.email();
        if (email.length() > LONGEST_EMAIL || !email.matches(EMAIL)) {
            return "email-unreadable";
        }
        if (entry.name().length() > LONGEST_NAME || !entry.name().matches("\\P{Cntrl}*")) {
            return "name-unreadable";
        }
        if (!entry.cohort().isEmpty() && !cohorts.containsKey(key(entry.cohort()))) {
            return "cohort-unknown";
        }
        return isFirst ? "" : "twice";
    }

    /** Before a run takes learners, and while it has nothing to read, people can only be invited. */
    private Verdict verdict(Known known, UUID cohort) {
        if (known.person != null && run.hasOnTeam(known.person) || known.state == EnrollmentState.WITHDRAWN) {
            return Verdict.STAYS_OUT;
        }
        if (known.state == null || known.staff || known.state == EnrollmentState.REMOVED) {
            var isReady = run.hasOpened() && run.firstEdition().isPresent();
            return known.person != null && isReady ? Verdict.NEW : Verdict.UNKNOWN;
        }
        return cohort != null && !cohort.equals(known.cohort) ? Verdict.MOVED : Verdict.PRESENT;
    }

    private Map<String, Known> known(String[] emails) {
        var known = new HashMap<String, Known>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(KNOWN, Object[].class)
                .setParameter("emails", emails)
                .setParameter("run", run.id)
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            known.put(
                    (String) row[0],
                    new Known(
                            (UUID) row[1],
                            (String) row[2],
                            (UUID) row[3],
                            row[4] == null ? null : EnrollmentState.valueOf((String) row[4]),
                            Boolean.TRUE.equals(row[5]),
                            (UUID) row[6]));
        }
        return known;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static Map<Integer, Judged> byNumber(List<Judged> judged) {
        return judged.stream().collect(Collectors.toMap(one -> one.line().number(), Function.identity()));
    }
}
