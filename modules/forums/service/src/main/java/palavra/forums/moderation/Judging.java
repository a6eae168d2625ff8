package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import palavra.forums.Sql;
import palavra.forums.people.Visit;

/** Says of reports whether they were right, which is what later reports of the same people weigh by. */
@ApplicationScoped
class Judging {

    private static final String JUDGE =
            "update flag set decided_at = ?, upheld = ? where post = ? and lifted_at is null and decided_at is null";
    private static final String OVERTURN =
            "update flag set upheld = false, overturned_by = ? where post = ? and upheld";
    private static final String UNJUDGE =
            "update flag set decided_at = null, upheld = null where post = ? and decided_at = ?";
    private static final String RESTORE =
            "update flag set upheld = true, overturned_by = null where post = ? and overturned_by = ?";

    /** Nobody but the visitor themselves has reported it since. */
    private static final String GRANTED_AGAINST = """
            select 1 from review v
            where v.post = ? and v.cause = 'APPEALED' and v.verdict = 'KEEP' and v.against = ?
                and not exists (select 1 from flag f where f.post = v.post and f.person <> v.against
                    and f.at > v.decided_at and f.lifted_at is null)
            """;

    private final Sql sql;

    Judging(Sql sql) {
        this.sql = sql;
    }

    /** Decides all reports that wait; when the post stays, those that led to its removal before were wrong too. */
    void judge(Cases.Case one, boolean removes, Instant at) {
        sql.run(JUDGE, at, removes, one.post());
        if (!removes) {
            sql.run(OVERTURN, one.id(), one.post());
        }
    }

    void takeBack(Cases.Case one) {
        sql.run(UNJUDGE, one.post(), one.decidedAt());
        sql.run(RESTORE, one.post(), one.id());
    }

    /** Whether a colleague has taken back their removal on appeal: they do not repeat it by themselves. */
    boolean wasGrantedAgainst(Visit visit, Cases.Case one) {
        return sql.one(GRANTED_AGAINST, row -> true, one.post(), visit.person()).isPresent();
    }
}
