package palavra.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identity server with the realm {@code palavra}, its tables in a PostgreSQL database of its own. */
public final class Keycloak implements Part {

    /** Name and password of the account that administers the server, used by the launcher only. */
    public record Administrator(String name, String password) {}

    /** What the realm file leaves open. */
    public record Clients(String palavraUrl, String webSecret, String cliSecret, String serviceSecret) {}

    /** Where its tables are. */
    public record Database(String url, String username, String password) {}

    private static final int HEAP_MIB = 384;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final int port;
    private final Database database;
    private final Administrator administrator;
    private final Clients clients;

    /** @param folder where its log and pid file lie */
    public Keycloak(Path folder, int port, Database database, Administrator administrator, Clients clients) {
        this.folder = folder;
        this.port = port;
        this.database = database;
        this.administrator = administrator;
        this.clients = clients;
    }

    /** Its address; always by the name localhost, for which browsers accept its Secure cookies over plain HTTP. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The issuer of every token. */
    public String realm() {
        return url() + "/realms/palavra";
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void start() {
        if (process().isEmpty()) {
            var home = KeycloakHome.unpacked();
            home.prepare();
            Child.start(name(), home.command(HEAP_MIB, arguments()), environment(), folder);
        }
        new Retry(PATIENCE).until(this, folder);
    }

    @Override
    public void close() {
        pidFile().stop(Duration.ofSeconds(15));
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pidFile().running();
    }

    @Override
    public boolean isReady() {
        return Http.answers(realm() + "/.well-known/openid-configuration");
    }

    /** The door to its users and clients. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url(), administrator);
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve(name() + ".pid"));
    }

    // The local cache must be named here too, or the server opens cluster ports on every interface.
    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--db-pool-max-size=10");
    }

    // Secrets go by the environment, which other accounts can't read, unlike the command line.
    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", database.username(),
                "KC_DB_PASSWORD", database.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", administrator.name(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password(),
                "PALAVRA_URL", clients.palavraUrl(),
                "PALAVRA_WEB_SECRET", clients.webSecret(),
                "PALAVRA_CLI_SECRET", clients.cliSecret(),
                "PALAVRA_SERVICE_SECRET", clients.serviceSecret());
    }
}
