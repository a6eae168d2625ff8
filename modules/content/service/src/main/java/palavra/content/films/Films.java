package palavra.content.films;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import palavra.content.api.Component;
import palavra.content.api.Rendition;
import palavra.content.api.UnitContent;
import palavra.content.api.Video;
import palavra.content.text.CourseFiles;

/**
 * What was made from the films of a course, put beside them when they are shown: publications never change, and a film that is
 * made smaller later is offered in all of them. Its address is that of the film with its name behind: {@code
 * roof.mp4/240p.mp4?v=…}.
 */
@ApplicationScoped
public class Films {

    /** So long a reader waits for what was made just now; one statement for a course in that time. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final Pattern ADDRESS = Pattern.compile("/media/[^/]+/([^?#]+)\\?v=([0-9a-f]+)");
    private static final Pattern MADE = Pattern.compile("(.+)/([a-z0-9]+\\.(?:mp4|jpg))");

    private static final String OF_COURSE = """
            select a.path, a.sha256, f.seconds, r.name, r.sha256, r.size, r.media_type
              from asset a join film f on f.sha256 = a.sha256 join film_rendition r on r.film = a.sha256
             where a.course = :course and a.media_type in ('video/mp4', 'video/webm') order by r.size""";

    private static final String ONE = """
            select r.* from asset a join film_rendition r on r.film = a.sha256
             where a.course = :course and a.path = :path and r.name = :name
             order by a.seen_at desc""";

    private final EntityManager manager;

    private final Cache<UUID, Map<String, Made>> known =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(FRESH).build();

    Films(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** What was made of one film. */
    private record Made(double seconds, List<FilmRendition> renditions) {}

    /** The unit with everything that was made of its films; the same when there is nothing. */
    public UnitContent beside(UUID course, UnitContent unit) {
        var hasFilm = unit.components().stream().anyMatch(one -> one.video() != null);
        var made = hasFilm ? known.get(course, this::read) : Map.<String, Made>of();
        return made.isEmpty()
                ? unit
                : unit.with(unit.components().stream()
                        .map(one -> one.video() == null ? one : beside(made, one))
                        .toList());
    }

    /** One by its address in a course, in that version if it is still there; empty when it is not the address of one. */
    public Optional<FilmRendition> find(UUID course, String path, String version) {
        var address = MADE.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        List<FilmRendition> all = manager.createNativeQuery(ONE, FilmRendition.class)
                .setParameter("course", course)
                .setParameter("path", address.group(1))
                .setParameter("name", address.group(2))
                .getResultList();
        return all.stream()
                .filter(one -> one.sha256.startsWith(version))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Component beside(Map<String, Made> made, Component component) {
        var video = component.video();
        var renditions = new ArrayList<>(video.renditions());
        var poster = video.poster();
        var seconds = video.seconds();
        for (var original : video.renditions()) {
            var address = ADDRESS.matcher(original.path());
            var film = address.matches() ? made.get("media:" + address.group(1) + "?v=" + address.group(2)) : null;
            if (film == null) {
                continue;
            }
            seconds = seconds == null ? film.seconds() : seconds;
            for (var one : film.renditions()) {
                var path = original.path().replaceFirst("\\?.*$", "") + "/" + one.name + "?v=" + one.version();
                if (one.mediaType.startsWith("video/")) {
                    renditions.add(new Rendition(path, one.mediaType, Recipe.label(one.name), one.size));
                } else if (poster == null) {
                    poster = path;
                }
            }
        }
        return component.with(new Video(
                renditions,
                video.youtube(),
                video.tracks(),
                video.transcript(),
                video.transcriptLanguage(),
                seconds,
                poster));
    }

    private Map<String, Made> read(UUID course) {
        List<Object[]> rows = manager.createNativeQuery(OF_COURSE, Object[].class)
                .setParameter("course", course)
                .getResultList();
        var made = new HashMap<String, Made>();
        for (var row : rows) {
            var rendition = new FilmRendition();
            rendition.name = (String) row[3];
            rendition.sha256 = (String) row[4];
            rendition.size = (long) row[5];
            rendition.mediaType = (String) row[6];
            var film = CourseFiles.mark((String) row[0], (String) row[1]);
            made.computeIfAbsent(film, unknown -> new Made((double) row[2], new ArrayList<>()))
                    .renditions()
                    .add(rendition);
        }
        return made;
    }
}
