package palavra.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Quarkus application of ours, configured by a file that only its owner can read. */
final class Application implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TOOL_HEAP_MIB = 256;
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(45);

    private final Packaging.Process process;
    private final Path folder;
    private final int managementPort;
    private final Map<String, String> configuration;

    Application(Packaging.Process process, Path folder, int managementPort, Map<String, String> configuration) {
        this.process = process;
        this.folder = folder;
        this.managementPort = managementPort;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return process.name();
    }

    @Override
    public void start() {
        if (process().isEmpty()) {
            Settings.write(settings(), configuration);
            if (mustTrain()) {
                train();
            }
            launch(cache().use());
        }
        new Retry(PATIENCE).until(this, folder);
    }

    /** Whether the next start is the slow one that teaches the later ones. */
    boolean mustTrain() {
        return process.startsFast() && !cache().isFresh();
    }

    @Override
    public void close() {
        pidFile().stop(PATIENCE_AT_END);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pidFile().running();
    }

    @Override
    public boolean isReady() {
        return Http.answers("http://127.0.0.1:%d/q/health/ready".formatted(managementPort));
    }

    static Path jar(Packaging.Process process) {
        return Build.project().resolve(process.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    // The cache is written as a process ends, which takes a quarter of a minute.
    private void train() {
        launch(cache().record());
        new Retry(PATIENCE).until(this, folder);
        pidFile().stop(PATIENCE);
        cache().keep();
    }

    private void launch(List<String> options) {
        var arguments = new ArrayList<>(options);
        arguments.add("-Dquarkus.config.locations=" + settings());
        arguments.addAll(List.of("-jar", jar(process).toString()));
        Child.start(name(), Java.command(process.heapMiB(), arguments), Map.of(), folder);
    }

    /** A program of its jars, to be started beside it. */
    ProcessBuilder tool(String program, String... words) {
        var jars = jar(process).getParent();
        var arguments =
                new ArrayList<>(List.of("-cp", jars.resolve("lib/main") + "/*:" + jars.resolve("app") + "/*", program));
        arguments.addAll(List.of(words));
        arguments.add(settings().toString());
        return new ProcessBuilder(Java.command(TOOL_HEAP_MIB, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private AotCache cache() {
        return new AotCache(jar(process));
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve(name() + ".pid"));
    }

    private Path settings() {
        return folder.resolve(name() + ".properties");
    }
}
