package palavra.content.translation;

import java.time.Instant;
import java.util.UUID;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.State;

/**
 * A text of the source and what an edition made of it.
 *
 * @param target empty while missing
 * @param pinned the source text the target was made from; empty while missing
 * @param status what was last done to the target; empty while missing
 */
record FieldRow(
        FieldKey key,
        UUID unit,
        String part,
        int ordinal,
        boolean graded,
        int words,
        String source,
        String hash,
        String target,
        String status,
        State state,
        boolean machine,
        int version,
        UUID person,
        String by,
        Instant at,
        String pinned,
        boolean minor) {

    /** What a field's state is, as SQL over source_field f, target t and adaptation a. */
    static final String STATE = """
            case when a.kind is not null then 'ADAPTED'
                 when coalesce(t.text, '') = '' then 'MISSING'
                 when t.status = 'DRAFT' then 'DRAFT'
                 when t.source_hash <> f.hash then 'STALE'
                 else t.status end""";

    /** Whether the gate of publications asks for it: an about page shows without one. */
    static final String GATED = "f.block <> (select c.about from course c where c.id = :course)";

    /** The joins that {@link #STATE} needs, for an edition and its course. */
    static final String FROM = """
             from source_field f
             join source_unit u on u.course = f.course and u.unit = f.unit
             left join target t on t.edition = :edition and t.block = f.block and t.field = f.field
             left join adaptation a on a.edition = :edition and a.block = f.block
            """;

    static final String COLUMNS =
            "select f.block, f.field, f.unit, f.part, f.ordinal, u.graded and f.problem, f.words, f.text,"
                    + " f.hash, coalesce(t.text, ''), coalesce(t.status, ''), " + STATE
                    + ", coalesce(t.machine, false), coalesce(t.version, 0), t.person, coalesce(t.person_name, ''), t.at,"
                    + " coalesce(t.source_text, ''), f.minor and f.previous_hash = t.source_hash";

    static FieldRow of(Object[] row) {
        return new FieldRow(
                new FieldKey(Sql.id(row[0]), (String) row[1]),
                Sql.id(row[2]),
                (String) row[3],
                Sql.number(row[4]),
                (boolean) row[5],
                Sql.number(row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                State.valueOf((String) row[11]),
                (boolean) row[12],
                Sql.number(row[13]),
                Sql.id(row[14]),
                (String) row[15],
                (Instant) row[16],
                (String) row[17],
                Boolean.TRUE.equals(row[18]));
    }
}
