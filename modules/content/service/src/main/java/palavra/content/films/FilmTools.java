package palavra.content.films;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The programs that make films smaller, ffmpeg and ffprobe, where the machine has them. They are no part of Palavra: without
 * them films are served as they were uploaded.
 */
@ApplicationScoped
public class FilmTools {

    private static final Logger LOG = Logger.getLogger(FilmTools.class);
    private static final Duration ANSWERS = Duration.ofSeconds(20);

    private final FilmsConfig config;
    private final Path ffmpeg;
    private final Path ffprobe;
    private final Optional<Path> nice;

    @Inject
    FilmTools(FilmsConfig config) {
        this(config, config.tools());
    }

    /** @param folder that holds them; empty for wherever programs lie */
    FilmTools(FilmsConfig config, Optional<Path> folder) {
        this.config = config;
        ffmpeg = working("ffmpeg", folder).orElse(null);
        ffprobe = working("ffprobe", folder).orElse(null);
        nice = programs()
                .map(one -> one.resolve("nice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether both are here and answer. */
    public boolean areHere() {
        return ffmpeg != null && ffprobe != null;
    }

    Program.End probe(List<String> arguments, Path folder) throws IOException {
        return Program.run(command(ffprobe, arguments), folder, ANSWERS, () -> {});
    }

    Program.End make(List<String> arguments, Path folder, Runnable alive) throws IOException {
        return Program.run(command(ffmpeg, arguments), folder, config.patience(), alive);
    }

    /** Whatever else the machine has to do comes first. */
    private List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        nice.ifPresent(lower -> command.addAll(List.of(lower.toString(), "-n", "19")));
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    private static Optional<Path> working(String name, Optional<Path> folder) {
        return folder.map(Stream::of)
                .orElseGet(FilmTools::programs)
                .map(one -> one.resolve(name).toAbsolutePath())
                .filter(Files::isExecutable)
                .filter(FilmTools::answers)
                .findFirst();
    }

    private static boolean answers(Path program) {
        try {
            var end = Program.run(List.of(program.toString(), "-version"), Path.of("/"), ANSWERS, () -> {});
            LOG.infof("%s", end.said().lines().findFirst().orElse("").replaceFirst(" Copyright.*", ""));
            return end.well();
        } catch (IOException broken) {
            LOG.warnf("%s does not run: %s", program, broken.getMessage());
            return false;
        }
    }

    private static Stream<Path> programs() {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin");
        return Stream.of(path.split(File.pathSeparator))
                .filter(one -> one.startsWith("/"))
                .map(Path::of);
    }
}
