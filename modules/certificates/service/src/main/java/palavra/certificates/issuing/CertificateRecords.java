package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import palavra.kernel.Erasure;
import palavra.kernel.PersonalRecords;

/**
 * What certificates keep of a person. A certificate is signed word by word with the name that is printed on it: it stays
 * whole, so that it can be checked, or goes whole when its holder wants that.
 */
@Singleton
public class CertificateRecords extends PersonalRecords {

    private static final Map<String, String> HELD = Map.of(
            "certificate", """
                    select id, run, kind, version, record, state, state_since, state_reason, superseded_by, grade_shown, issued_at
                    from certificate where person = :person order by issued_at
                    """,
            "achievement",
                    "select run, name, edition, percent, pass_mark, units, settled from achievement where person = :person",
            "run_team", "select run_id, lead from run_team where person = :person");

    private static final List<String> ERASING =
            List.of("delete from achievement where person = :person", "delete from run_team where person = :person");
    private static final String CERTIFICATES = "delete from certificate where person = :person";

    CertificateRecords(@DataSource("certificates") AgroalDataSource dataSource, ObjectMapper json) {
        super(dataSource::getConnection, json);
    }

    @Override
    protected Map<String, String> held() {
        return HELD;
    }

    @Override
    protected List<String> erasing(Erasure erasure) {
        return erasure.certificates()
                ? Stream.concat(ERASING.stream(), Stream.of(CERTIFICATES)).toList()
                : ERASING;
    }
}
