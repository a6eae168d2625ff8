package palavra.learning.items;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.learning.api.insight.Flaw;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemQuality.Choice;
import palavra.learning.api.insight.ItemQuality.Figures;
import palavra.learning.api.insight.ItemReport.Scale;

/** The problems of one subsection as a test: what first answers to them say of each, by edition and over all. */
final class Analysis {

    private final List<Item> items;
    private final long smallest;
    private final Map<UUID, Group> editions = new TreeMap<>();
    private final Group all;
    private final List<FirstTries.Chosen> chosen;

    /** Learners with what is worked out of them once for all items. */
    private record Group(Responses responses, Moments moments, double[] spread) {

        static Group of(Responses responses) {
            return new Group(responses, responses.moments(), responses.spread());
        }

        static Group together(int items, Stream<Group> groups) {
            return of(Responses.together(items, groups.map(Group::responses).toList()));
        }
    }

    /** Too small a group is left out of the sums too: no difference between two of them tells of it. */
    Analysis(List<UUID> runs, List<Item> items, long smallest) {
        this.items = items;
        this.smallest = smallest;
        var tries = new FirstTries(runs, items.stream().map(Item::id).toList());
        tries.byEdition().forEach((edition, group) -> {
            var shown = group.hiding(smallest);
            if (shown.learners() >= smallest) {
                editions.put(edition, Group.of(shown));
            }
        });
        all = Group.together(items.size(), editions.values().stream());
        chosen = editions.isEmpty() ? List.of() : tries.choices(visible(), asked());
    }

    List<UUID> editions() {
        return List.copyOf(editions.keySet());
    }

    /** The whole as one test; null when the learners are too few. */
    Scale scale() {
        return editions.isEmpty()
                ? null
                : new Scale(
                        all.responses().learners(),
                        all.moments().items(),
                        all.responses().mean(),
                        defined(Math.sqrt(all.moments().total())),
                        defined(all.moments().alpha()),
                        defined(all.moments().error()));
    }

    List<ItemQuality> qualities() {
        var qualities = new ArrayList<ItemQuality>();
        for (var item = 0; item < items.size(); item++) {
            qualities.add(quality(item));
        }
        return qualities;
    }

    private ItemQuality quality(int item) {
        var one = items.get(item);
        if (all.responses().answered(item) == 0) {
            return new ItemQuality(
                    one.id(), one.unit(), one.title(), one.language(), null, Map.of(), List.of(), Set.of(), Set.of());
        }
        var byEdition = new LinkedHashMap<UUID, Figures>();
        editions.forEach((edition, group) -> {
            if (group.responses().answered(item) > 0) {
                byEdition.put(edition, figures(item, group));
            }
        });
        var choices = one.options().chosen(item, all.responses(), chosen);
        var suspects = suspects(item);
        return new ItemQuality(
                one.id(),
                one.unit(),
                one.title(),
                one.language(),
                figures(item, all),
                byEdition,
                choices,
                flaws(item, choices, suspects),
                suspects);
    }

    private Set<Flaw> flaws(int item, List<Choice> choices, Set<UUID> suspects) {
        var distractors = choices.stream()
                .filter(choice -> !choice.right() && choice.learners() >= smallest && choice.rest() != null)
                .map(Choice::rest)
                .toList();
        var flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(
                Suspicion.of(all.responses().difficulty(item), all.moments().rest(item), distractors));
        if (!suspects.isEmpty()) {
            flaws.add(Flaw.TRANSLATION);
        }
        return flaws;
    }

    private Set<UUID> suspects(int item) {
        var suspects = new HashSet<UUID>();
        editions.forEach((edition, here) -> {
            var others =
                    editions.values().stream().filter(other -> other != here).map(Group::responses);
            var elsewhere = Responses.together(items.size(), others.toList());
            if (here.responses().answered(item) > 0
                    && elsewhere.answered(item) > 0
                    && Suspicion.isHarder(item, here.responses(), elsewhere)) {
                suspects.add(edition);
            }
        });
        return suspects;
    }

    /** Who did not answer what not everybody is given may not have seen it. */
    private Figures figures(int item, Group group) {
        var answered = group.responses().answered(item);
        return new Figures(
                answered,
                items.get(item).drawn() ? null : group.responses().learners() - answered,
                group.responses().difficulty(item),
                defined(group.moments().rest(item)),
                defined(group.spread()[item]),
                defined(group.moments().alphaWithout(item)));
    }

    private List<String> visible() {
        var visible = new ArrayList<String>();
        editions.forEach((edition, group) -> {
            for (var item = 0; item < items.size(); item++) {
                if (group.responses().answered(item) > 0) {
                    visible.add(edition + ":" + items.get(item).id());
                }
            }
        });
        return visible;
    }

    private List<String> asked() {
        return items.stream().flatMap(item -> item.options().asked().stream()).toList();
    }

    /** What is not defined is not said. */
    static Double defined(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
