package palavra.content.films;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;

/** Where a film lies while it is made smaller: a folder of its own that is gone afterwards, whatever happens. */
@ApplicationScoped
class Workbench {

    /** A film that hardly becomes smaller is not worth its room. */
    private static final double SMALLER = 0.9;

    private static final int SAID_IN_LOG = 300;

    private final FilmTools tools;
    private final FilmsConfig config;
    private final MediaStore store;

    Workbench(FilmTools tools, FilmsConfig config, MediaStore store) {
        this.tools = tools;
        this.config = config;
        this.store = store;
    }

    /** What was made, and how long the film is. */
    record Made(double seconds, List<FilmRendition> renditions) {}

    /** @param alive called from time to time */
    Made make(String film, Runnable alive) throws IOException, Unusable {
        var asset = asset(film);
        if (asset.size > config.largest().asLongValue()) {
            throw new Unusable(Unusable.Why.TOO_LARGE);
        }
        var folder = Files.createTempDirectory(Files.createDirectories(config.work()), "film");
        try {
            try (var bytes = store.open(film, 0)) {
                Files.copy(bytes, folder.resolve(Recipe.ORIGINAL));
            }
            return make(asset, folder, alive);
        } finally {
            remove(folder);
        }
    }

    /** Empties the place: what lies there at a start is of a process that died. */
    void clear() throws IOException {
        if (Files.isDirectory(config.work())) {
            remove(config.work());
        }
    }

    private Made make(AssetFile asset, Path folder, Runnable alive) throws IOException, Unusable {
        var film = Probe.of(tools, folder, asset.mediaType);
        if (film.seconds() > config.longest().toSeconds()) {
            throw new Unusable(Unusable.Why.TOO_LONG);
        }
        var made = new ArrayList<FilmRendition>();
        for (var recipe : Recipe.values()) {
            if (recipe.fits(film)) {
                make(recipe, film, asset, folder, alive).ifPresent(made::add);
            }
        }
        return new Made(film.seconds(), made);
    }

    private Optional<FilmRendition> make(Recipe recipe, Probe film, AssetFile asset, Path folder, Runnable alive)
            throws IOException {
        alive.run();
        var most = recipe == Recipe.POSTER ? asset.size : (long) (asset.size * SMALLER);
        var end = tools.make(recipe.arguments(film, asset.mediaType, most, config.patience()), folder, alive);
        var result = folder.resolve(recipe.file);
        if (!end.well() || !Files.exists(result) || Files.size(result) == 0) {
            throw new IOException(recipe.file + ": " + brief(end.said()));
        }
        // At the limit the program stops in the middle: what it then wrote is no smaller film, but a piece of one.
        if (Files.size(result) >= most * SMALLER && recipe != Recipe.POSTER) {
            return Optional.empty();
        }
        return Optional.of(FilmRendition.of(asset.sha256, recipe, store.put(Files.newInputStream(result))));
    }

    private static AssetFile asset(String film) throws Unusable {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> AssetFile.<AssetFile>find("sha256", film).firstResultOptional());
        return found.orElseThrow(() -> new Unusable(Unusable.Why.UNREADABLE));
    }

    private static String brief(String said) {
        var line = said.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > SAID_IN_LOG ? line.substring(0, SAID_IN_LOG) : line;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
