package palavra.kernel.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import palavra.launcher.Kafka;
import palavra.launcher.Postgres;

/**
 * A real PostgreSQL and a real Kafka for the tests of one module, fresh and on free ports; and the key by which the
 * application verifies the bearer tokens of {@link Tokens} in place of an identity provider.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "palavra";
    private static final String PASSWORD = "palavra";

    private Path folder;
    private Postgres postgres;
    private Kafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("palavra-test-");
            postgres = Postgres.temporary(folder);
            postgres.createDatabase(NAME, NAME, PASSWORD);
            kafka = Kafka.temporary(folder);
            return configuration();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private Map<String, String> configuration() {
        var configuration = new HashMap<String, String>();
        configuration.put("palavra.database.url", postgres.url(NAME));
        configuration.put("palavra.database.username", NAME);
        configuration.put("palavra.database.password", PASSWORD);
        configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        configuration.put("palavra.pseudonym-key", "a key for tests with thirty-two characters or more");
        configuration.put("palavra.media.directory", folder.resolve("media").toString());
        configuration.put("palavra.url", "http://localhost:8081");
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.test-port", "0");
        // Without an address there is no discovery, and the key alone verifies.
        configuration.put("quarkus.oidc.api.auth-server-url", "");
        configuration.put("quarkus.oidc.api.public-key", Tokens.publicKey());
        configuration.put("quarkus.oidc.api.token.issuer", Tokens.ISSUER);
        return configuration;
    }
}
