package palavra.content.olx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import palavra.content.api.Verdict;

/** The files under {@code static/}, found by any of the names OLX gives them. */
final class Assets {

    private static final String FOLDER = "static/";
    private static final Set<String> PROGRAMS = Set.of(
            "js", "mjs", "css", "less", "scss", "map", "woff", "woff2", "ttf", "otf", "eot", "py", "pyc", "jar", "swf",
            "exe", "dll", "sh", "bat", "php", "jsp", "wasm");
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final PackageFiles files;
    private final Map<String, AssetFile> byPath = new TreeMap<>();
    private final AssetNames names = new AssetNames();

    Assets(PackageFiles files) {
        this.files = files;
        for (var name : files.below(FOLDER)) {
            if (!Captions.isCaptionName(name)) {
                take(name);
            }
        }
    }

    Map<String, AssetFile> all() {
        return new TreeMap<>(byPath);
    }

    /** The file behind a name in a link. */
    Optional<AssetFile> find(String name) {
        return names.find(name).map(byPath::get);
    }

    /** Adds an image that stood inside HTML; empty when the bytes are no image. */
    Optional<AssetFile> add(byte[] image) {
        var type = MediaTypes.of(image, "");
        if (!IMAGES.contains(type)) {
            return Optional.empty();
        }
        var path = "inline/" + UUID.nameUUIDFromBytes(image) + "." + type.substring("image/".length());
        return Optional.of(
                byPath.computeIfAbsent(path, name -> new AssetFile(name, type, true, image.length, written(image))));
    }

    private void take(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase();
        if (PROGRAMS.contains(extension)) {
            files.account(
                    name,
                    "",
                    Verdict.DROPPED,
                    "program-or-style",
                    "Programs, styles and fonts of pages are not taken over.");
            return;
        }
        var file = files.find(name).orElseThrow();
        var type = MediaTypes.of(head(file), name);
        if (type.equals("image/svg+xml")) {
            takeDrawing(name);
        } else if (size(file) == 0) {
            files.account(name, "", Verdict.DROPPED, "empty-file", "The file is empty.");
        } else if (IMAGES.contains(type) && Pixels.areTooMany(file)) {
            files.account(name, "", Verdict.DROPPED, "too-many-pixels", "The image is too large to be opened.");
        } else {
            keep(name, type, file);
            line(name, MediaTypes.isShown(type), type);
        }
    }

    private void takeDrawing(String name) {
        var drawing = files.text(name).map(SvgCleaner::clean).orElse(new SvgCleaner.Drawing("", true));
        if (drawing.svg().isEmpty()) {
            files.account(name, "", Verdict.DROPPED, "not-a-drawing", "The file is no drawing we can read.");
            return;
        }
        keep(name, "image/svg+xml", written(drawing.svg().getBytes(StandardCharsets.UTF_8)));
        if (drawing.changed()) {
            files.account(
                    name,
                    "",
                    Verdict.CHANGED,
                    "drawing-cleaned",
                    "Scripts, links or outside parts of the drawing went.");
        } else {
            line(name, true, "image/svg+xml");
        }
    }

    private void line(String name, boolean shown, String type) {
        if (shown) {
            files.account(name, "", Verdict.KEPT, "file", "Kept as " + type + ".");
        } else {
            files.account(
                    name,
                    "",
                    Verdict.CHANGED,
                    "download-only",
                    "Kept as a download; browsers will not open it in place.");
        }
    }

    private void keep(String name, String type, Path file) {
        var path = names.add(name.substring(FOLDER.length()));
        byPath.put(path, new AssetFile(path, type, MediaTypes.isShown(type), size(file), file));
    }

    private Path written(byte[] bytes) {
        try {
            return Files.write(files.scratch(), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MediaTypes.HEAD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
