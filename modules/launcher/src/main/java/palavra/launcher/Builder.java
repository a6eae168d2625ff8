package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Builds the applications with Maven when a source is newer than what was built from it. */
final class Builder {

    private static final List<String> SOURCES = List.of("modules", "frontend", "db-migrations", "pom.xml");
    private static final Set<String> NOT_SOURCES =
            Set.of("target", "node_modules", ".mvnpm", "launcher", "kernel-test", "decisions");
    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (.+) \\S+ +\\[(\\d+)/(\\d+)\\]");

    private Builder() {}

    /** Brings the processes' jars up to date; tells each Maven module as its turn comes. */
    static void build(Packaging packaging) {
        var stale = packaging.processes().stream()
                .filter(process -> isStale(Application.jar(process)))
                .toList();
        if (!stale.isEmpty() || !KeycloakHome.isUnpacked()) {
            Machine.requireNode();
            Step.run("Build: " + packaging.word(), () -> maven(packaging));
        }
    }

    static boolean isStale(Path jar) {
        return !Files.exists(jar) || newestSource() > jar.toFile().lastModified();
    }

    private static void maven(Packaging packaging) {
        var command = new ArrayList<String>(List.of(
                System.getProperty("palavra.maven", "mvn"),
                "-B",
                "-ntp",
                "-DskipTests",
                "-am",
                "-f",
                Build.project().resolve("pom.xml").toString()));
        command.addAll(List.of(
                "-pl",
                String.join(
                        ",",
                        packaging.processes().stream()
                                .map(Packaging.Process::module)
                                .toList())));
        if (packaging == Packaging.CLUSTER) {
            command.add("-Dquarkus.build.skip=false");
        }
        command.add("package");
        run(command);
        // An unchanged application is not packed again, but it has been looked at.
        packaging
                .processes()
                .forEach(process -> Application.jar(process).toFile().setLastModified(System.currentTimeMillis()));
    }

    private static void run(List<String> command) {
        var lastLines = new ArrayDeque<String>();
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            try (var output = process.inputReader()) {
                output.lines().forEach(line -> tell(line, lastLines));
            }
            if (process.waitFor() != 0) {
                lastLines.forEach(Step::say);
                throw new Refused("The build failed; the lines above say where.");
            }
        } catch (IOException missing) {
            throw new Refused("Maven can't be started: " + missing.getMessage(), missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while building", stop);
        }
    }

    private static void tell(String line, ArrayDeque<String> errors) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            Step.say("       %s/%s %s".formatted(module.group(2), module.group(3), module.group(1)));
        }
        if (line.startsWith("[ERROR]") && errors.size() < 15) {
            errors.add(line);
        }
    }

    private static long newestSource() {
        return SOURCES.stream()
                .mapToLong(name -> newest(Build.project().resolve(name)))
                .max()
                .orElse(0);
    }

    private static long newest(Path root) {
        var newest = new long[1];
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_SOURCES.contains(folder.getFileName().toString()) || folder.endsWith("src/test")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isSource(file)) {
                        newest[0] = Math.max(
                                newest[0], attributes.lastModifiedTime().toMillis());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return newest[0];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isSource(Path file) {
        var path = file.toString();
        return path.contains("/src/main/") || path.contains("/npm/") || path.endsWith("pom.xml");
    }
}
