package palavra.content.olx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<String, String> pathByName = new HashMap<>();

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

    /** The file behind a name in a link, which may be percent-encoded or written as the old platform rewrote it. */
    Optional<AssetFile> find(String name) {
        var plain = name.replaceFirst("[?#].*$", "");
        return Stream.of(name, plain, decoded(plain))
                .flatMap(form -> Stream.of(form, folded(form)))
                .map(pathByName::get)
                .filter(path -> path != null)
                .findFirst()
                .map(byPath::get);
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

    static String address(String path) {
        return "media:" + encoded(path);
    }

    static String encoded(String path) {
        return Stream.of(path.split("/"))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
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
        } else {
            keep(name, type, file);
            line(name, MediaTypes.isShown(type), "file", type);
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
            line(name, true, "file", "image/svg+xml");
        }
    }

    private void line(String name, boolean shown, String reason, String type) {
        if (shown) {
            files.account(name, "", Verdict.KEPT, reason, "Kept as " + type + ".");
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
        var inside = name.substring(FOLDER.length());
        var path = safe(inside);
        byPath.put(path, new AssetFile(path, type, MediaTypes.isShown(type), size(file), file));
        pathByName.putIfAbsent(folded(inside), path);
        pathByName.put(inside, path);
    }

    /** A path our own addresses can carry; the signs left out here are refused in any address. */
    private String safe(String inside) {
        var path = inside.replaceAll("[%;\\\\]", "_");
        var unique = path;
        for (var i = 2; byPath.containsKey(unique); i++) {
            unique = i + "-" + path;
        }
        return unique;
    }

    /** As the old platform names files in links: everything but letters, digits, point and dash is an underscore. */
    private static String folded(String name) {
        return name.replaceAll("(?U)[^\\w.~-]", "_");
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
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
