package palavra.frontend.forum;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineUnit;
import palavra.forums.api.ThreadSummary;
import palavra.frontend.shell.Shell;
import palavra.kernel.Actor;
import palavra.kernel.Language;
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

    /**
     * A place of a thread.
     *
     * @param language of the name; null where it is not known
     * @param section around it; null for a topic
     */
    record Place(String name, Language language, String address, String section, Language sectionLanguage) {

        /** One of which just the name is known. */
        Place(String name, Language language, String address) {
            this(name, language, address, null, null);
        }
    }

    /** How a unit and the section it stands in are called, each in its own language. */
    record UnitName(String title, Language language, String section, Language sectionLanguage) {

        static UnitName of(Outline outline, OutlineSection section, OutlineUnit unit) {
            return new UnitName(
                    unit.title(),
                    Objects.requireNonNullElse(unit.language(), outline.language()),
                    section.title(),
                    Objects.requireNonNullElse(section.language(), outline.language()));
        }
    }

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
            var name = topic(topic);
            return new Place(name, name.equals(topic) ? null : shell.language(), "/runs/" + run + "/discussions");
        }
        var address = "/runs/" + run + "/units/" + unit;
        var named = unitsOfRun.get(unit);
        return named == null
                ? new Place(texts().unit(), shell.language(), address)
                : new Place(named.title(), named.language(), address, named.section(), named.sectionLanguage());
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
        var outline = content.outline(publication);
        for (var section : outline.sections()) {
            section.subsections().stream()
                    .flatMap(subsection -> subsection.units().stream())
                    .forEach(unit -> titles.put(unit.id(), UnitName.of(outline, section, unit)));
        }
        return titles;
    }

    private ForumTexts texts() {
        return MessageBundles.get(
                ForumTexts.class, Localized.Literal.of(shell.language().tag()));
    }
}
