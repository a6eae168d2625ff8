package palavra.analytics.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The runs analytics knows, kept in memory for a minute. */
@ApplicationScoped
public class Runs {

    /** A run as courses told it last. */
    public record KnownRun(UUID id, UUID course, String title, ZoneId zone, Set<UUID> team) {}

    private static final String SELECT = """
            select r.id, r.course, r.title, r.zone, t.person
            from run r left join run_team t on t.run = r.id
            where r.id = any(?)
            """;

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    private final Cache<UUID, KnownRun> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public Optional<KnownRun> find(UUID run) {
        return Optional.ofNullable(all(Set.of(run)).get(run));
    }

    /** Those of the runs that are known. */
    public Map<UUID, KnownRun> all(Set<UUID> wanted) {
        var found = new HashMap<>(known.getAllPresent(wanted));
        var missing = new HashSet<>(wanted);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            var loaded = load(missing);
            known.putAll(loaded);
            found.putAll(loaded);
        }
        return found;
    }

    void forget(UUID run) {
        known.invalidate(run);
    }

    private Map<UUID, KnownRun> load(Set<UUID> wanted) {
        var loaded = new HashMap<UUID, KnownRun>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", wanted.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var id = rows.getObject("id", UUID.class);
                var run = loaded.get(id);
                if (run == null) {
                    run = new KnownRun(
                            id,
                            rows.getObject("course", UUID.class),
                            rows.getString("title"),
                            ZoneId.of(rows.getString("zone")),
                            new HashSet<>());
                    loaded.put(id, run);
                }
                var person = rows.getObject("person", UUID.class);
                if (person != null) {
                    run.team().add(person);
                }
            }
            return loaded;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
