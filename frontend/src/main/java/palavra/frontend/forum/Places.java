package palavra.frontend.forum;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.content.api.Content;
import palavra.content.api.OutlineUnit;
import palavra.forums.api.ThreadSummary;
import palavra.frontend.shell.Shell;
import palavra.kernel.Actor;
import palavra.learning.api.Enrollment;
import palavra.learning.api.Learning;

/** Where threads belong, by name: topics in the reader's language, units by the titles of the edition they read. */
@ApplicationScoped
class Places {

    private static final Logger LOG = Logger.getLogger(Places.class);
    private static final int PUBLICATIONS = 200;

    private final Learning learning;
    private final Content content;
    private final Shell shell;

    /** A publication never changes, so the titles of its units are asked for once. */
    private final Cache<UUID, Map<UUID, String>> units =
            Caffeine.newBuilder().maximumSize(PUBLICATIONS).build();

    Places(Learning learning, Content content, Shell shell) {
        this.learning = learning;
        this.content = content;
        this.shell = shell;
    }

    /** A place of a thread: what it is called and where it is. */
    record Place(String name, String address) {}

    /** The title of each unit; empty while learning or content is away: the discussions go on without. */
    Map<UUID, String> unitsOf(Actor actor, UUID run) {
        try {
            return learning.enrollment(actor, run)
                    .map(Enrollment::publication)
                    .map(publication -> units.get(publication, this::titles))
                    .orElse(Map.of());
        } catch (RuntimeException away) {
            LOG.debugf("No unit titles for run %s: %s", run, away.getMessage());
            return Map.of();
        }
    }

    Place of(UUID run, ThreadSummary thread, Map<UUID, String> unitsOfRun) {
        return of(run, thread.topic(), thread.unit(), unitsOfRun);
    }

    Place of(UUID run, String topic, UUID unit, Map<UUID, String> unitsOfRun) {
        if (unit == null) {
            return new Place(topic(topic), "/runs/" + run + "/discussions");
        }
        var title = unitsOfRun.get(unit);
        return new Place(title == null ? texts().unit() : title, "/runs/" + run + "/units/" + unit);
    }

    /** The name of a topic: codes have words in each language, other names stand for themselves. */
    String topic(String name) {
        return switch (name) {
            case "topic.general" -> texts().topicGeneral();
            case "topic.introductions" -> texts().topicIntroductions();
            default -> name;
        };
    }

    private Map<UUID, String> titles(UUID publication) {
        var titles = new LinkedHashMap<UUID, String>();
        content.outline(publication).sections().stream()
                .flatMap(section -> section.subsections().stream())
                .flatMap(subsection -> subsection.units().stream())
                .forEach((OutlineUnit unit) -> titles.put(unit.id(), unit.title()));
        return titles;
    }

    private ForumTexts texts() {
        return MessageBundles.get(
                ForumTexts.class, Localized.Literal.of(shell.language().tag()));
    }
}
