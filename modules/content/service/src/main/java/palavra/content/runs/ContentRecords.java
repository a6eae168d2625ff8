package palavra.content.runs;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import palavra.kernel.Erasure;
import palavra.kernel.PersonalRecords;

/** What content keeps of a person. Erased, what they wrote for a course stays the institution's, without their name. */
@Singleton
public class ContentRecords extends PersonalRecords {

    private static final Map<String, String> HELD = Map.ofEntries(
            entry("course", "select id, slug from course where owner = :person"),
            entry("import", "select at, file_name, title from import where person = :person order by at"),
            entry("run_member", "select run, role from run_member where person = :person"),
            entry(
                    "publication",
                    "select id, edition, number, note, at from publication where person = :person order by at"),
            entry("release", "select edition, note, at from release where person = :person order by at"),
            entry(
                    "revision",
                    "select edition, block, number, title, body, at from revision where person = :person order by at"),
            entry("act", "select edition, block, kind, title, at from act where person = :person order by at"),
            entry("kept", "select edition, block, writing, at from kept where person = :person order by at"),
            entry("target", "select edition, block, field, text, at from target where person = :person order by at"),
            entry("target_version", """
                    select edition, block, field, text, act, note, at from target_version where person = :person order by at
                    """),
            entry(
                    "adaptation",
                    "select edition, block, kind, reason, at from adaptation where person = :person order by at"),
            entry("review_task", """
                    select edition, block, decision, decided_at from review_task where person = :person order by decided_at
                    """),
            entry("desk_act", "select edition, block, act, note, at from desk_act where person = :person order by at"),
            entry("desk_note", "select edition, block, text, at from desk_note where person = :person order by at"),
            entry("unit_hold", "select edition, unit, until from unit_hold where person = :person"));

    private static final List<String> ERASING = List.of(
            "delete from kept where person = :person",
            "delete from unit_hold where person = :person",
            "delete from run_member where person = :person",
            unnamed("course", "owner"),
            unnamed("import", "person"),
            unnamed("act", "person"),
            unnamed("review_task", "person"),
            unsigned("adaptation"),
            unsigned("desk_act"),
            unsigned("desk_note"),
            unsigned("publication"),
            unsigned("release"),
            unsigned("revision"),
            unsigned("target"),
            unsigned("target_version"));

    ContentRecords(@DataSource("content") AgroalDataSource dataSource, ObjectMapper json) {
        super(dataSource::getConnection, json);
    }

    @Override
    protected Map<String, String> held() {
        return HELD;
    }

    @Override
    protected List<String> erasing(Erasure erasure) {
        return ERASING;
    }

    private static String unsigned(String table) {
        return "update %s set person = :nobody, person_name = '—' where person = :person".formatted(table);
    }
}
