package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The identity server's folder: unpacked by the build, prepared once for PostgreSQL and without what nobody uses. */
final class KeycloakHome {

    private static final List<String> BUILD = List.of(
            "build", "--db=postgres", "--cache=local", "--features-disabled=impersonation,device-flow,ciba,kerberos");

    private final Path home;

    private KeycloakHome(Path home) {
        this.home = home;
    }

    static KeycloakHome unpacked() {
        return find().map(KeycloakHome::new)
                .orElseThrow(
                        () -> new Refused("Keycloak is not unpacked in " + Build.target() + "; ./palavra up does it."));
    }

    static boolean isUnpacked() {
        return find().isPresent();
    }

    private static Optional<Path> find() {
        try (var entries = Files.list(Build.target())) {
            return entries.filter(entry -> Files.exists(entry.resolve("lib/quarkus-run.jar")))
                    .findAny();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the slow preparation is still to be done. */
    boolean isBare() {
        return !Files.exists(prepared());
    }

    /** Prepares the server, about half a minute once, and lays the realm file where an empty database looks for it. */
    synchronized void prepare() {
        try {
            if (isBare()) {
                var command = new ArrayList<String>(List.of(
                        "env",
                        "JAVA_HOME=" + System.getProperty("java.home"),
                        home.resolve("bin/kc.sh").toString()));
                command.addAll(BUILD);
                Command.run(command).orRefuse("Preparing Keycloak");
                Files.createFile(prepared());
            }
            var realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Build.project().resolve("deploy/keycloak/palavra-realm.json"),
                    realms.resolve("palavra-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The server's JVM without its shell script, whose process would stand between us and it. */
    List<String> command(int heapMiB, List<String> arguments) {
        var options = new ArrayList<>(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.security.egd=file:/dev/urandom",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        options.addAll(arguments);
        return Java.command(heapMiB, options);
    }

    private Path prepared() {
        return home.resolve(".prepared-for-palavra");
    }
}
