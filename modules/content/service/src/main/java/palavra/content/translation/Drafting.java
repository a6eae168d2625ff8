package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.fields.BodyField;
import palavra.content.fields.TagsBroken;
import palavra.content.publishing.CourseLock;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Lets a provider draft what is missing. */
@ApplicationScoped
class Drafting {

    private final Instance<DraftProvider> providers;
    private final FieldRows fields;
    private final Targets targets;
    private final CourseLock lock;

    Drafting(@Any Instance<DraftProvider> providers, FieldRows fields, Targets targets, CourseLock lock) {
        this.providers = providers;
        this.fields = fields;
        this.targets = targets;
        this.lock = lock;
    }

    int draft(Actor actor, Edition edition, String name) {
        lock.shared(edition.course);
        var provider = providers.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("provider-unknown", "Nothing of this name drafts translations."));
        var missing = new LinkedHashMap<String, FieldRow>();
        var sources = new LinkedHashMap<String, String>();
        for (var row : fields.in(edition, new Filter(null, List.of(State.MISSING)))) {
            var key = row.key().block() + "/" + row.key().name();
            missing.put(key, row);
            sources.put(key, row.source());
        }
        var drafts = provider.draft(edition, sources);
        drafts.values().removeIf(String::isBlank);
        drafts.keySet().retainAll(missing.keySet());
        drafts.entrySet().removeIf(draft -> !fits(missing.get(draft.getKey()), draft.getValue()));
        var made = drafts.entrySet().stream()
                .map(draft -> new Targets.Made(missing.get(draft.getKey()), draft.getValue()))
                .toList();
        targets.write(actor, edition, made, "drafted", true);
        return made.size();
    }

    private static boolean fits(FieldRow row, String draft) {
        try {
            BodyField.checkTags(row.source(), draft);
            return true;
        } catch (TagsBroken otherTags) {
            return false;
        }
    }
}
