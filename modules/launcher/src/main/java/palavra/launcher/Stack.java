package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One installation, as its data folder describes it: the parts, where they answer, and the keys to them. */
public final class Stack {

    static final String SETTINGS = "installation.properties";

    private static final String PALAVRA = "palavra";
    private static final String KEYCLOAK = "keycloak";

    private final Path data;
    private final Settings settings;
    private final Secrets secrets;

    private Stack(Path data) {
        this.data = data.toAbsolutePath().normalize();
        this.settings = new Settings(this.data.resolve(SETTINGS));
        this.secrets = new Secrets(settings);
    }

    /** The installation in that folder; refuses when {@code up} never made one there. */
    public static Stack open(Path data) {
        if (!Files.exists(data.resolve(SETTINGS))) {
            throw new Refused("There is no installation in " + data + "; ./palavra up makes one.");
        }
        return new Stack(data);
    }

    /** The installation in that folder, made when there is none. */
    static Stack make(Path data) {
        try {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            return new Stack(data);
        } catch (IOException broken) {
            throw new Refused("The folder " + data + " can't be written: " + broken.getMessage(), broken);
        }
    }

    /** The web application's address; always by the name localhost, for which browsers keep Secure cookies. */
    public String url() {
        return "http://localhost:" + port("web");
    }

    /** The address of a module's REST API: beside the pages in campus, at the service's own port in a cluster. */
    public String api(String module) {
        return "http://localhost:%d/api/%s"
                .formatted(packaging() == Packaging.CAMPUS ? port("web") : port("http." + module), module);
    }

    public Path data() {
        return data;
    }

    /** A connection with the application's own role; its search path is empty of our schemas, so name them. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(postgres().url(PALAVRA), PALAVRA, secrets.of("database"));
    }

    public String bootstrapServers() {
        return kafka().bootstrapServers();
    }

    /** The door to users and clients of the identity server. */
    public KeycloakAdmin identity() {
        return keycloak().admin();
    }

    /** A bearer token of the installation itself, with the role of an administrator; valid for five minutes. */
    public String token() {
        var fields = Map.of(
                "grant_type", "client_credentials", "client_id", "palavra-cli", "client_secret", secrets.of("cli"));
        return Http.json(Http.formPost(keycloak().realm() + "/protocol/openid-connect/token", fields))
                .get("access_token")
                .asText();
    }

    /** A bearer token of a person, got as a browser would; valid for five minutes. */
    public String token(String email, String password) {
        return new CodeFlow(keycloak().realm(), "palavra-web", secrets.of("web"), url() + "/session")
                .signIn(email, password);
    }

    /** A bearer token to bring courses with: the demo author's where there is one, else the installation's own. */
    public String authorToken() {
        return settings.get("demo").isPresent() ? token(Accounts.email("author"), demoPassword()) : token();
    }

    /** The password that all demo accounts share. */
    public String demoPassword() {
        return secrets.demoPassword();
    }

    /** Process ids by name, of those that run: postgres, kafka, keycloak and the applications. */
    public Map<String, Long> pids() {
        var pids = new LinkedHashMap<String, Long>();
        parts().forEach(part -> part.process().ifPresent(process -> pids.put(part.name(), process.pid())));
        return pids;
    }

    /** Ends the applications at once, as a power cut would; database, broker and identity server stay. */
    public void killApplications() {
        applications().stream().flatMap(part -> part.process().stream()).forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts the applications that do not run, and returns when they answer. */
    public void startApplications() {
        applications().forEach(Application::start);
    }

    /**
     * A program that lies among the jars of a module's application and runs beside it, with the application's own settings
     * file as its last word; what it says on its error output is ours.
     */
    public ProcessBuilder tool(String module, String program, String... words) {
        var application = applications().stream()
                .filter(one -> one.name().equals(module) || packaging() == Packaging.CAMPUS)
                .findFirst()
                .orElseThrow();
        return application.tool(program, words);
    }

    Settings settings() {
        return settings;
    }

    Packaging packaging() {
        return Packaging.of(settings.get("packaging").orElse("campus"));
    }

    int port(String of) {
        return Integer.parseInt(settings.orMake("port." + of, () -> Integer.toString(Ports.free())));
    }

    Postgres postgres() {
        return new Postgres(data.resolve("postgres"), port("postgres"), secrets.of("superuser"));
    }

    Kafka kafka() {
        return new Kafka(data.resolve("kafka"), port("kafka"), port("controller"));
    }

    Keycloak keycloak() {
        return new Keycloak(
                data,
                port(KEYCLOAK),
                new Keycloak.Database(postgres().url(KEYCLOAK), KEYCLOAK, secrets.of("keycloak-database")),
                new Keycloak.Administrator("palavra-launcher", secrets.of("keycloak-administrator")),
                new Keycloak.Clients(url(), secrets.of("web"), secrets.of("cli"), secrets.of("service")));
    }

    List<Application> applications() {
        var configuration = new Configuration(this, secrets);
        return packaging().processes().stream()
                .map(process ->
                        new Application(process, data, port("management." + process.name()), configuration.of(process)))
                .toList();
    }

    /** All parts, each after those that it needs. */
    List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(postgres(), kafka(), keycloak()));
        parts.addAll(applications());
        return parts;
    }

    /** Gives another port to each stopped part whose port somebody else has taken since. */
    void moveFromBusyPorts() {
        var stopped = new ArrayList<String>();
        if (postgres().process().isEmpty()) {
            stopped.add("postgres");
        }
        if (kafka().process().isEmpty()) {
            stopped.addAll(List.of("kafka", "controller"));
        }
        if (keycloak().process().isEmpty()) {
            stopped.add(KEYCLOAK);
        }
        applications().stream()
                .filter(part -> part.process().isEmpty())
                .forEach(part -> stopped.addAll(List.of("http." + part.name(), "management." + part.name())));
        stopped.stream()
                .filter(part -> Ports.answers(port(part)))
                .forEach(part -> settings.put("port." + part, Integer.toString(Ports.free())));
    }

    /** The databases and the roles that own them, unless they are there. */
    void createDatabases() {
        postgres().createDatabase(PALAVRA, PALAVRA, secrets.of("database"));
        postgres().createDatabase(KEYCLOAK, KEYCLOAK, secrets.of("keycloak-database"));
    }
}
