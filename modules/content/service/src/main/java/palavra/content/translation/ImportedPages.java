package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palavra.content.api.translation.Adaptation;
import palavra.content.fields.AboutFields;
import palavra.content.fields.AboutFields.Said;
import palavra.content.fields.Brought;
import palavra.content.fields.Fields;
import palavra.content.fields.Match;
import palavra.content.importing.Look;
import palavra.content.translation.BroughtTexts.Translated;
import palavra.content.tree.About;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.content.tree.EditionBegun;
import palavra.content.tree.StoredBody;
import palavra.kernel.Actor;

/**
 * What a package, or who begins an edition, says on its about page: approved targets where it is the source's page in other
 * words, else the edition's own. What it says as the source does was not translated.
 */
@ApplicationScoped
public class ImportedPages {

    private final Departures departures;
    private final Adaptations adaptations;
    private final BroughtTexts brought;
    private final FollowerPages pages;
    private final Clock clock;

    ImportedPages(
            Departures departures, Adaptations adaptations, BroughtTexts brought, FollowerPages pages, Clock clock) {
        this.departures = departures;
        this.adaptations = adaptations;
        this.brought = brought;
        this.pages = pages;
        this.clock = clock;
    }

    /** An edition is called as who began it said. */
    void begun(@Observes EditionBegun told) {
        var edition = told.edition();
        save(told.actor(), edition, Map.of(Fields.TITLE, edition.title, "word", Look.word(edition.title)));
    }

    /** Called in the transaction of the import; what a person wrote stays and is named. */
    public Brought landed(Actor actor, Edition edition, Said said) {
        Course course = Course.findById(edition.course);
        if (edition.source || departures.isDecided(edition, course.about)) {
            return About.imported(edition, said, true);
        }
        var same = translated(About.of(source(edition).id), said);
        if (same.isPresent()) {
            adaptations.release(edition, List.of(course.about), Departures.IMPORTED);
            same.get().put(Fields.TITLE, said.title());
            save(actor, edition, same.get());
        } else {
            adaptations.keep(actor, edition, course.about, Adaptation.Kind.REPLACED, Departures.IMPORTED);
        }
        return About.imported(edition, said, same.isEmpty());
    }

    /** Called once the others know the edition: the page shows what followed from what it says now. */
    public void settle(Edition edition) {
        if (edition.source) {
            pages.described(edition);
        } else {
            pages.settle(edition, List.of(Course.<Course>findById(edition.course).about));
        }
    }

    private void save(Actor actor, Edition edition, Map<String, String> said) {
        Course course = Course.findById(edition.course);
        var from = source(edition);
        var fields = AboutFields.of(from.title, About.of(from.id)).stream()
                .filter(field -> !field.text().equals(said.get(field.name())))
                .toList();
        var targets = new Translated();
        targets.add(course.about, fields, said);
        brought.save(actor, edition, targets, clock.instant());
    }

    /** What the page says by the names of the source's texts; empty where it is another page. */
    private static Optional<Map<String, String>> translated(About source, Said page) {
        var said = new HashMap<String, String>();
        said.put("word", page.word());
        said.put("lead", page.lead());
        var abilities = page.abilities().equals(source.abilities()) ? List.<String>of() : page.abilities();
        if (!page.lead().isEmpty() && source.lead.isEmpty()
                || !abilities.isEmpty()
                        && abilities.size() != source.abilities().size()) {
            return Optional.empty();
        }
        for (var at = 0; at < abilities.size(); at++) {
            said.put("ability/" + source.numbers().get(at), abilities.get(at));
        }
        if (page.overview().isEmpty() || page.overview().equals(source.overview())) {
            return Optional.of(said);
        }
        return Match.of("", StoredBody.html(source.overview), "", StoredBody.html(page.overview()))
                .map(texts -> {
                    said.putAll(texts);
                    return said;
                });
    }

    private static Edition source(Edition edition) {
        return Edition.sourceOf(edition.course).orElseThrow();
    }
}
