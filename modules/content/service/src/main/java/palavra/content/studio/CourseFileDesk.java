package palavra.content.studio;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import palavra.content.api.Asset;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.StudioFile;
import palavra.content.importing.ImportConfig;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;
import palavra.content.olx.Captions;
import palavra.content.olx.MediaTypes;
import palavra.content.olx.Pixels;
import palavra.content.olx.SvgCleaner;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** The files of a course: listed, stored by what is in them, and given back to those who write. */
@ApplicationScoped
class CourseFileDesk {

    private static final int LONGEST_PATH = 300;

    private final Access access;
    private final EntityManager manager;
    private final MediaStore store;
    private final ImportConfig config;
    private final Replacements replacements;
    private final Clock clock;

    CourseFileDesk(
            Access access,
            @PersistenceUnit("content") EntityManager manager,
            MediaStore store,
            ImportConfig config,
            Replacements replacements,
            Clock clock) {
        this.access = access;
        this.manager = manager;
        this.store = store;
        this.config = config;
        this.replacements = replacements;
        this.clock = clock;
    }

    List<StudioFile> list(Actor actor, UUID course) {
        return QuarkusTransaction.requiringNew().call(() -> {
            access.course(actor, course);
            List<Object[]> rows = manager.createNativeQuery("""
                            with used as (
                                select f[1] as path, count(distinct t.block) as blocks
                                  from block_text t join edition e on e.id = t.edition
                                  join block b on b.id = t.block and b.removed is null
                                 cross join lateral regexp_matches(t.body, 'media:([^"\\\\?#\\s]+)', 'g') f
                                 where e.course = :course and t.body like '%media:%' group by 1)
                            select distinct on (a.path) a.path, a.media_type, a.size, a.seen_at, coalesce(u.blocks, 0)
                              from asset a left join used u on u.path = replace(a.path, ' ', '%20')
                             where a.course = :course order by a.path, a.seen_at desc""", Object[].class)
                    .setParameter("course", course)
                    .getResultList();
            return rows.stream()
                    .map(row -> new StudioFile(
                            (String) row[0],
                            (String) row[1],
                            (long) row[2],
                            (Instant) row[3],
                            ((Number) row[4]).intValue()))
                    .toList();
        });
    }

    StudioFile upload(Actor actor, UUID course, NewFile file) {
        QuarkusTransaction.requiringNew().run(() -> access.course(actor, course).toShape());
        var path = path(file.path());
        try {
            var ready = ready(path, file);
            return QuarkusTransaction.requiringNew().call(() -> {
                var was = AssetFile.find(course, ready.path(), "");
                var kept = AssetFile.keep(course, ready.path(), ready.stored(), ready.mediaType(), clock.instant());
                was.filter(before -> !before.sha256.equals(kept.sha256))
                        .ifPresent(before -> replacements.show(actor, before, kept));
                return new StudioFile(kept.path, kept.mediaType, kept.size, kept.seenAt, 0);
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Asset file(Actor actor, UUID course, String path) {
        return QuarkusTransaction.requiringNew().call(() -> {
            access.course(actor, course);
            var file = AssetFile.find(course, path, "").orElseThrow(Refusal::notFound);
            var name = path.substring(path.lastIndexOf('/') + 1);
            return new Asset(name, file.mediaType, file.size, file.sha256, offset -> store.open(file.sha256, offset));
        });
    }

    private record Ready(String path, String mediaType, MediaStore.Stored stored) {}

    private Ready ready(String path, NewFile file) throws IOException {
        if (Files.size(file.file()) > config.largest().asLongValue()) {
            var megabytes = config.largest().asLongValue() >> 20;
            throw new Refusal(413, "upload-too-large", "The package is larger than " + megabytes + " MB.", megabytes);
        }
        if (path.toLowerCase(Locale.ROOT).matches(".*\\.(srt|sjson|vtt)")) {
            return captions(path, file);
        }
        var type = MediaTypes.of(head(file), path);
        if (type.equals("image/svg+xml")) {
            var drawing = SvgCleaner.clean(Files.readString(file.file()));
            return new Ready(path, type, stored(served(drawing.svg())));
        }
        if (type.equals(MediaTypes.UNKNOWN) || type.startsWith("image/") && Pixels.areTooMany(file.file())) {
            throw never();
        }
        return new Ready(path, type, store.put(Files.newInputStream(file.file())));
    }

    /** SubRip and the like become WebVTT, under a name that says so. */
    private Ready captions(String path, NewFile file) throws IOException {
        var webVtt = Captions.toWebVtt(path, Files.readAllBytes(file.file()))
                .orElseThrow(() ->
                        Refusal.invalid("captions-format", "Captions are WebVTT or SRT files, each in a language."));
        return new Ready(path.replaceFirst("\\.[^.]+$", ".vtt"), "text/vtt", stored(webVtt));
    }

    private MediaStore.Stored stored(String text) throws IOException {
        return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String served(String drawing) {
        if (drawing.isEmpty()) {
            throw never();
        }
        return drawing;
    }

    private static byte[] head(NewFile file) throws IOException {
        try (var in = Files.newInputStream(file.file())) {
            return in.readNBytes(MediaTypes.HEAD);
        }
    }

    private static Refusal never() {
        return Refusal.invalid("file-type", "Files of this kind are never served here.");
    }

    private static String path(String given) {
        var path = String.valueOf(given).strip().replace('\\', '/');
        var plain = path.matches("[^\\p{Cntrl}%;?#\"'<>]+") && !path.startsWith("/") && !path.endsWith("/");
        if (!plain || path.length() > LONGEST_PATH || path.matches("(.*/)?\\.{1,2}(/.*)?") || path.contains("//")) {
            throw Refusal.invalid("file-name", "This can not be the name of a file.");
        }
        return path;
    }
}
