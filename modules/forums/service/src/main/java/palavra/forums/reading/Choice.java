package palavra.forums.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.forums.api.ThreadQuery;
import palavra.forums.people.Visit;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** The conditions and the order a query stands for; names come from the lists here, never from the reader. */
final class Choice {

    static final Map<String, String> FILTERS = Map.of(
            "all", "true",
            "needs-reply", "t.needs_reply",
            "unread", ThreadRows.UNREAD,
            "unanswered", "t.kind = 'QUESTION' and not t.answered",
            "following", "g.following",
            "bookmarked", "g.bookmarked",
            "mine", "t.author = ?",
            "flagged", "t.flags > 0");
    private static final Map<String, String> RANKS =
            Map.of("needs-reply", "t.needs_reply::int", "recent", "", "votes", "t.votes");

    private final StringBuilder where = new StringBuilder("where t.run = ?");
    private final List<Object> values = new ArrayList<>();

    private Choice(UUID run, Set<UUID> muted, Set<UUID> withheld, String seen, Object... ofIt) {
        values.add(run);
        and(seen, ofIt);
        if (!withheld.isEmpty()) {
            and("t.unit is null or t.unit <> all (?::uuid[])", texts(withheld));
        }
        if (!muted.isEmpty()) {
            and("t.author <> all (?::uuid[])", texts(muted));
        }
    }

    /** What the reader may see at all. */
    static Choice of(Visit visit) {
        var seen = inSight(visit.moderator()) + " or t.author = ?";
        return new Choice(visit.run(), muted(visit), visit.withheld(), seen, visit.person());
    }

    /** The same without what a reader sees alone. */
    static Choice shared(UUID run, boolean moderator, Set<UUID> muted, Set<UUID> withheld) {
        return new Choice(run, muted, withheld, inSight(moderator));
    }

    /** The team sees what is hidden, once it was in sight. */
    static String inSight(boolean moderator) {
        return moderator ? "not t.unseen" : "not t.hidden";
    }

    /** The team hears everybody. */
    static Set<UUID> muted(Visit visit) {
        return visit.moderator() ? Set.of() : Set.copyOf(visit.mutes());
    }

    /**
     * Narrows to one unit and to what was searched for: the counts beside the filters are within these.
     *
     * @param found ids of threads; null when nothing was searched for
     */
    Choice within(UUID unit, List<String> found) {
        if (unit != null) {
            and("t.unit = ?", unit);
        }
        if (found != null) {
            and("t.id = any (?::uuid[])", found);
        }
        return this;
    }

    Choice filtered(ThreadQuery query, Visit visit) {
        var filter = query.filter() == null ? "all" : query.filter();
        var condition = FILTERS.get(filter);
        if (condition == null || filter.equals("flagged") && !visit.moderator()) {
            throw Refusal.invalid("filter-unknown", "There is no such filter.");
        }
        and(condition, filter.equals("mine") ? new Object[] {visit.person()} : new Object[0]);
        if (query.topic() != null) {
            and("t.topic = ?", query.topic());
        }
        if (query.language() != null) {
            and("t.language = ?", query.language().tag());
        }
        if (query.readable()) {
            and("split_part(t.language, '-', 1) = any (?)", primary(visit.readable()));
        }
        return this;
    }

    Choice after(ThreadQuery query) {
        if (query.cursor() != null && !query.cursor().isBlank()) {
            var place = ThreadCursor.read(query.cursor());
            if (rank(query).isEmpty()) {
                and("(t.pinned, t.last_at, t.id) < (?, ?, ?)", place.pinned(), place.lastAt(), place.id());
            } else {
                and(
                        "(t.pinned, " + rank(query) + ", t.last_at, t.id) < (?, ?, ?, ?)",
                        place.pinned(),
                        place.rank(),
                        place.lastAt(),
                        place.id());
            }
        }
        return this;
    }

    private static List<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    /** Whoever reads Portuguese reads that of Brazil. */
    private static List<String> primary(List<Language> languages) {
        return languages.stream().map(one -> one.locale().getLanguage()).toList();
    }

    static String rank(ThreadQuery query) {
        var rank = RANKS.get(query.sort() == null ? "recent" : query.sort());
        if (rank == null) {
            throw Refusal.invalid("sort-unknown", "There is no such order.");
        }
        return rank;
    }

    static String order(ThreadQuery query) {
        var rank = rank(query);
        return "order by t.pinned desc, " + (rank.isEmpty() ? "" : rank + " desc, ") + "t.last_at desc, t.id desc";
    }

    String where() {
        return where.toString();
    }

    /** The values of the statement, after those that come first. */
    Object[] values(Object... first) {
        var all = new ArrayList<Object>(List.of(first));
        all.addAll(values);
        return all.toArray();
    }

    /** The values of a statement that takes them that often, each time followed by one more. */
    Object[] timesWith(int times, Object last) {
        var all = new ArrayList<Object>();
        for (var time = 0; time < times; time++) {
            all.addAll(values);
            all.add(last);
        }
        return all.toArray();
    }

    private void and(String condition, Object... ofIt) {
        where.append("\nand (").append(condition).append(')');
        values.addAll(List.of(ofIt));
    }
}
