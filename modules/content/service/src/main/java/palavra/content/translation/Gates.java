package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.translation.Gate;
import palavra.content.publishing.PublicationGate;
import palavra.content.tree.Edition;
import palavra.kernel.Refusal;

/** Keeps editions from being published with more missing or stale than their gate allows; nothing graded by default. */
@ApplicationScoped
class Gates implements PublicationGate {

    static final Gate DEFAULT = new Gate(20, 20, false);

    private final Sql sql;
    private final SourceFields source;

    Gates(Sql sql, SourceFields source) {
        this.sql = sql;
        this.source = source;
    }

    /** How an edition stands for its readers, who see approved texts only. */
    record Standing(int fields, int missing, int stale, int missingGraded) {

        boolean passes(Gate gate) {
            return missing * 100L <= (long) gate.missing() * fields
                    && stale * 100L <= (long) gate.stale() * fields
                    && (gate.graded() || missingGraded == 0);
        }

        int translated() {
            return (int) ((fields - missing) * 100L / fields);
        }
    }

    @Override
    public int pass(Edition edition) {
        if (edition.source) {
            return 100;
        }
        source.ensure(edition.course);
        var standing = standing(edition);
        if (standing.fields() == 0) {
            throw Refusal.conflict("source-unpublished", "Publish the source first: this edition follows it.");
        }
        if (!standing.passes(of(edition.id))) {
            throw Refusal.conflict(
                    "gate-closed",
                    "Too much is not translated yet: " + standing.missing() + " texts are missing, " + standing.stale()
                            + " are stale, " + standing.missingGraded()
                            + " of them in graded problems or on certificates.",
                    standing.missing(),
                    standing.stale(),
                    standing.missingGraded());
        }
        return standing.translated();
    }

    Gate of(UUID edition) {
        var rows = sql.rows(
                "select missing, stale, graded from gate where edition = :edition", Map.of("edition", edition));
        return rows.isEmpty() ? DEFAULT : gate(rows.getFirst());
    }

    void set(UUID edition, Gate gate) {
        if (gate.missing() < 0 || gate.missing() > 100 || gate.stale() < 0 || gate.stale() > 100) {
            throw Refusal.invalid("gate-percent", "Shares go from 0 to 100 percent.");
        }
        sql.run(
                """
                        insert into gate values (:edition, :missing, :stale, :graded) on conflict (edition) do update
                           set missing = excluded.missing, stale = excluded.stale, graded = excluded.graded""",
                Map.of("edition", edition, "missing", gate.missing(), "stale", gate.stale(), "graded", gate.graded()));
    }

    private Standing standing(Edition edition) {
        var row = sql.rows(
                        """
                        select count(*), count(*) filter (where missing), count(*) filter (where stale),
                               count(*) filter (where (missing or stale) and graded)
                          from (select a.kind is null and t.shown is null as missing,
                                       a.kind is null and t.shown is not null and t.shown_hash <> f.hash as stale,
                                       u.graded and f.problem as graded""" + FieldRow.FROM + " where f.course = :course and " + FieldRow.GATED + ") one",
                        Map.of("edition", edition.id, "course", edition.course))
                .getFirst();
        return new Standing(Sql.number(row[0]), Sql.number(row[1]), Sql.number(row[2]), Sql.number(row[3]));
    }

    private static Gate gate(Object[] row) {
        return new Gate(Sql.number(row[0]), Sql.number(row[1]), (boolean) row[2]);
    }
}
