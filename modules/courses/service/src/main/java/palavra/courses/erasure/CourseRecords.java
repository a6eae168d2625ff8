package palavra.courses.erasure;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import palavra.kernel.Erasure;
import palavra.kernel.PersonalRecords;

/** What courses keep of a person. Erased, their rights go, and what they did on a team stays without their name. */
@Singleton
public class CourseRecords extends PersonalRecords {

    private static final Map<String, String> HELD = Map.ofEntries(
            entry("role_grant", """
                    select person_name, role, scope, scope_id, granted_at from role_grant where person = :person order by granted_at
                    """),
            entry("invitation", """
                    select run_id, role, invited_at from invitation where invited_by = :person order by invited_at
                    """),
            entry("deed", "select at, what, run_id, was, becomes from deed where person = :person order by id"),
            entry(
                    "erasure",
                    "select texts, certificates, asked_at from erasure where person = :person order by asked_at"));

    /** Of who came to a team or left it, a deed says the name before the role. */
    private static final String ROLE_ALONE = "regexp_replace(%1$s, '^.* (FACILITATOR|AUTHOR|TRANSLATOR|LEAD)$', '\\1')";

    private static final List<String> ERASING = List.of(
            "delete from role_grant where person = :person",
            "update role_grant set granted_by = :nobody where granted_by = :person",
            "update invitation set invited_by = :nobody where invited_by = :person",
            "update deed set person = :nobody, person_name = '—' where person = :person",
            """
            update deed set what = replace(what, :person::text, :nobody::text), was = %s, becomes = %s
            where position(:person::text in what) > 0
            """.formatted(ROLE_ALONE.formatted("was"), ROLE_ALONE.formatted("becomes")));

    CourseRecords(@DataSource("courses") AgroalDataSource dataSource, ObjectMapper json) {
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
}
