package palavra.content.api.problem;

import java.util.List;

/**
 * One thing that learners put somewhere.
 *
 * @param id without meaning: nothing may be read from it
 * @param targets ids of the places it may rightly be put to; none when it belongs nowhere, and none in an ordering, where
 *     its place in the list is the right one
 * @param feedback safe HTML for those who put it elsewhere, or empty
 * @param praise safe HTML for those who put it right, or empty
 */
public record PlacedItem(String id, String html, List<String> targets, String feedback, String praise) {

    public PlacedItem {
        html = html == null ? "" : html;
        targets = targets == null ? List.of() : List.copyOf(targets);
        feedback = feedback == null ? "" : feedback;
        praise = praise == null ? "" : praise;
    }

    PlacedItem withoutKey() {
        return new PlacedItem(id, html, List.of(), "", "");
    }

    /** Sorted by their ids, which say nothing: the order they were written in may be the answer. */
    static List<PlacedItem> withoutKey(List<PlacedItem> items) {
        return items.stream()
                .map(PlacedItem::withoutKey)
                .sorted(java.util.Comparator.comparing(PlacedItem::id))
                .toList();
    }
}
