package palavra.content.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;
import palavra.content.olx.Block;
import palavra.content.olx.Body;
import palavra.content.olx.ImportedCourse;

/** The files of one package, stored by their hash before anything in the database names them. */
final class PackageMedia {

    private final MediaStore store;
    private final Map<String, AssetFile> byPath = new LinkedHashMap<>();

    private PackageMedia(MediaStore store) {
        this.store = store;
    }

    /** Stores all files of the course and, as files of their own, the captions of its videos. */
    static PackageMedia store(ImportedCourse course, MediaStore store) throws IOException {
        var media = new PackageMedia(store);
        for (var file : course.assets().values()) {
            media.add(file.path(), file.mediaType(), store.put(Files.newInputStream(file.file())));
        }
        for (var section : course.sections()) {
            media.addCaptions(section);
        }
        return media;
    }

    /** Where the captions of a video in that language lie. */
    static String captions(String sourceId, String language) {
        return "captions/" + Slug.plain(sourceId) + "." + Slug.plain(language) + ".vtt";
    }

    Optional<AssetFile> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The mark that stands for the file in stored content: percent-encoded, and with the version it had in this package. */
    String mark(String path) {
        var encoded = Arrays.stream(path.split("/")).map(PackageMedia::encode).collect(Collectors.joining("/"));
        return "media:" + encoded
                + find(path).map(file -> "?v=" + file.version()).orElse("");
    }

    /** Writes the rows of all files, inside the transaction of the import. */
    void persist(UUID course, Instant now) {
        var known = AssetFile.of(course).stream()
                .collect(Collectors.toMap(file -> file.path + "\n" + file.sha256, file -> file));
        for (var file : byPath.values()) {
            var row = known.get(file.path + "\n" + file.sha256);
            if (row == null) {
                file.course = course;
                file.seenAt = now;
                file.persist();
            } else {
                row.seenAt = now;
            }
        }
    }

    private void addCaptions(Block block) throws IOException {
        if (block.body() instanceof Body.Video video) {
            for (var track : video.tracks()) {
                var bytes = track.webVtt().getBytes(StandardCharsets.UTF_8);
                add(
                        captions(block.sourceId(), track.language()),
                        "text/vtt",
                        store.put(new ByteArrayInputStream(bytes)));
            }
        }
        for (var child : block.children()) {
            addCaptions(child);
        }
    }

    private void add(String path, String mediaType, MediaStore.Stored stored) {
        var file = new AssetFile();
        file.path = path;
        file.sha256 = stored.hash();
        file.size = stored.size();
        file.mediaType = mediaType;
        byPath.put(path, file);
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
