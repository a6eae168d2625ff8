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
    private final Cache<UUID, Map<UUID, UnitName>> units =
            Caffeine.newBuilder().maximumSize(PUBLICATIONS).build();

    Places(Learning learning, Content content, Shell shell) {
        this.learning = learning;
        this.content = content;
        this.shell = shell;
    }

    /** A place of a thread: what it is called, where it is, and the section around it; null for a topic. */
    record Place(String name, String address, String section) {}

    /** How a unit and the section it stands in are called. */
    record UnitName(String title, String section) {}

    /** The names of each unit; empty while learning or content is away: the discussions go on without. */
    Map<UUID, UnitName> unitsOf(Actor actor, UUID run) {
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

    Place of(UUID run, ThreadSummary thread, Map<UUID, UnitName> unitsOfRun) {
        return of(run, thread.topic(), thread.unit(), unitsOfRun);
    }

    Place of(UUID run, String topic, UUID unit, Map<UUID, UnitName> unitsOfRun) {
        if (unit == null) {
            return new Place(topic(topic), "/runs/" + run + "/discussions", null);
        }
        var named = unitsOfRun.getOrDefault(unit, new UnitName(texts().unit(), null));
        return new Place(named.title(), "/runs/" + run + "/units/" + unit, named.section());
    }

    /** The name of a topic: codes have words in each language, other names stand for themselves. */
    String topic(String name) {
        return switch (name) {
            case "topic.general" -> texts().topicGeneral();
            case "topic.introductions" -> texts().topicIntroductions();
            default -> name;
        };
    }

    private Map<UUID, UnitName> titles(UUID publication) {
        var titles = new LinkedHashMap<UUID, UnitName>();
        for (var section : content.outline(publication).sections()) {
            section.subsections().stream()
                    .flatMap(subsection -> subsection.units().stream())
                    .forEach(unit -> titles.put(unit.id(), new UnitName(unit.title(), section.title())));
        }
        return titles;
    }

    private ForumTexts texts() {
        return MessageBundles.get(
                ForumTexts.class, Localized.Literal.of(shell.language().tag()));
    }
}
