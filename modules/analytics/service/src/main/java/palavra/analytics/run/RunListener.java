package palavra.analytics.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.analytics.AnalyticsMailbox;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;

/** Hears what {@code courses} tells of runs, and asks {@code content} in which section each unit is. */
@ApplicationScoped
public class RunListener {

    @Inject
    AnalyticsMailbox mailbox;

    @Inject
    Content content;

    @Inject
    Runs runs;

    @Inject
    ObjectMapper json;

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    @Incoming("analytics-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            if (event.type().equals("palavra.courses.run-changed.v1")) {
                var now = json.convertValue(event.data(), RunChanged.class);
                var outlines = outlines(now);
                mailbox.once(event, () -> keep(now, outlines));
                runs.forget(now.run());
            }
        });
    }

    private Map<UUID, Outline> outlines(RunChanged now) {
        var outlines = new LinkedHashMap<UUID, Outline>();
        for (var edition : now.editions()) {
            if (edition.publication() != null) {
                outlines.put(edition.id(), content.outline(edition.publication()));
            }
        }
        return outlines;
    }

    private void keep(RunChanged now, Map<UUID, Outline> outlines) {
        try (var connection = database.getConnection()) {
            run(connection, now);
            rows(
                    connection,
                    "run_team",
                    "(run, person)",
                    now.run(),
                    now.team().stream()
                            .map(member -> List.<Object>of(member.person()))
                            .distinct()
                            .toList());
            rows(
                    connection,
                    "run_edition",
                    "(run, id, publication)",
                    now.run(),
                    now.editions().stream()
                            .map(edition -> java.util.Arrays.<Object>asList(edition.id(), edition.publication()))
                            .toList());
            rows(connection, "run_unit", "(run, edition, unit, section, sections)", now.run(), units(outlines));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static List<List<Object>> units(Map<UUID, Outline> outlines) {
        var units = new ArrayList<List<Object>>();
        outlines.forEach((edition, outline) -> {
            var sections = outline.sections();
            for (var place = 0; place < sections.size(); place++) {
                for (var subsection : sections.get(place).subsections()) {
                    for (var unit : subsection.units()) {
                        units.add(List.of(edition, unit.id(), place, sections.size()));
                    }
                }
            }
        });
        return units;
    }

    private static void run(Connection connection, RunChanged now) throws SQLException {
        var title = now.editions().stream()
                .filter(EditionView::source)
                .findAny()
                .or(() -> now.editions().stream().findFirst())
                .map(EditionView::title)
                .orElse(now.slug());
        try (var upsert = connection.prepareStatement("insert into run (id, course, title, zone) values (?, ?, ?, ?)"
                + " on conflict (id) do update set title = excluded.title, zone = excluded.zone")) {
            upsert.setObject(1, now.run());
            upsert.setObject(2, now.course());
            upsert.setString(3, title);
            upsert.setString(4, now.zone());
            upsert.executeUpdate();
        }
    }

    /**
     * Replaces a run's rows of a table unless they are the same, as those of its units are at most changes; names of tables
     * and columns are this class's own.
     */
    private static void rows(Connection connection, String table, String columns, UUID run, List<List<Object>> rows)
            throws SQLException {
        if (known(connection, table, columns, run).equals(Set.copyOf(rows))) {
            return;
        }
        var marks = "?" + ", ?".repeat(columns.split(",").length - 1);
        try (var delete = connection.prepareStatement("delete from " + table + " where run = ?");
                var insert = connection.prepareStatement(
                        "insert into %s %s values (%s) on conflict do nothing".formatted(table, columns, marks))) {
            delete.setObject(1, run);
            delete.executeUpdate();
            for (var row : rows) {
                insert.setObject(1, run);
                for (var i = 0; i < row.size(); i++) {
                    insert.setObject(
                            i + 2, row.get(i), row.get(i) == null ? java.sql.Types.OTHER : sqlType(row.get(i)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Set<List<Object>> known(Connection connection, String table, String columns, UUID run)
            throws SQLException {
        var more = columns.replaceFirst("\\(run, (.*)\\)", "$1");
        try (var select = connection.prepareStatement("select " + more + " from " + table + " where run = ?")) {
            select.setObject(1, run);
            var known = new HashSet<List<Object>>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<>();
                    for (var column = 1; column <= more.split(",").length; column++) {
                        row.add(rows.getObject(column));
                    }
                    known.add(row);
                }
            }
            return known;
        }
    }

    private static int sqlType(Object value) {
        return value instanceof Integer ? java.sql.Types.INTEGER : java.sql.Types.OTHER;
    }
}
