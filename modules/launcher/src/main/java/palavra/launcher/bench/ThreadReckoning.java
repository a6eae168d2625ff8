package palavra.launcher.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import palavra.launcher.bench.ThreadRows.Row;
import palavra.launcher.bench.Wrote.Kind;

/**
 * Holds what clients were told about a thread against its rows: nothing acknowledged is lost, doubled or altered, counters
 * are what they count, posts stand in the order they were taken in, and every reader is told the right number of new ones.
 */
final class ThreadReckoning {

    /** A list counts no further. */
    private static final int MOST_UNREAD = 100;

    /**
     * Somebody who comes back to the list of threads.
     *
     * @param seen how many posts there were when they last read the thread; 0 when they only wrote in it since
     * @param told how many new posts the list says there are
     */
    record Reader(String person, int seen, int told) {}

    private final Collection<Wrote> sent;
    private final ThreadRows rows;
    private final List<String> wrong = new ArrayList<>();

    private ThreadReckoning(Collection<Wrote> sent, ThreadRows rows) {
        this.sent = sent;
        this.rows = rows;
    }

    /**
     * What is wrong after a round; empty when every promise was kept.
     *
     * @param shown the ids of the posts as one reads them, page by page
     */
    static List<String> of(Collection<Wrote> sent, ThreadRows rows, List<Reader> readers, List<String> shown) {
        var reckoning = new ThreadReckoning(sent, rows);
        reckoning.posts();
        reckoning.votes();
        reckoning.texts();
        reckoning.counters();
        reckoning.order(shown);
        readers.forEach(reckoning::unread);
        return reckoning.wrong;
    }

    private void posts() {
        var byKey = rows.posts().stream().collect(Collectors.groupingBy(Row::key, Collectors.counting()));
        of(Kind.POST).forEach(one -> check(one, byKey.getOrDefault(one.key(), 0L)));
        var known = of(Kind.POST).stream().map(Wrote::key).toList();
        byKey.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> wrong.add(key + " is there and was never sent"));
    }

    private void votes() {
        var expected = new HashMap<String, List<String>>();
        for (var vote : of(Kind.VOTE)) {
            check(vote, voters(vote.post()).contains(vote.person()) ? 1 : 0);
            expected.computeIfAbsent(vote.post(), first -> new ArrayList<>()).add(vote.person());
        }
        for (var post : rows.posts()) {
            post.voters().stream()
                    .filter(person ->
                            !expected.getOrDefault(post.id(), List.of()).contains(person))
                    .forEach(person -> wrong.add("%s voted for %s and never said so".formatted(person, post.key())));
        }
    }

    private Set<String> voters(String post) {
        return rows.posts().stream()
                .filter(row -> row.id().equals(post))
                .findFirst()
                .map(Row::voters)
                .orElse(Set.of());
    }

    private void check(Wrote one, long there) {
        var kept =
                switch (one.outcome()) {
                    case ACKED -> there == 1;
                    case REFUSED -> there == 0;
                    case UNKNOWN -> there <= 1;
                };
        if (!kept) {
            wrong.add("%s was %s and is there %d times".formatted(one.key(), one.outcome(), there));
        }
    }

    /** A post says what its last change says, and keeps once what it said before. */
    private void texts() {
        var written = of(Kind.POST).stream().collect(Collectors.toMap(Wrote::key, Wrote::text));
        var changes = of(Kind.EDIT).stream().collect(Collectors.toMap(Wrote::post, change -> change));
        for (var row : rows.posts()) {
            var first = written.get(row.key());
            var change = changes.get(row.id());
            var asWritten = row.text().equals(first) && row.before().isEmpty();
            var asChanged = change != null
                    && row.text().equals(change.text())
                    && row.before().equals(List.of(String.valueOf(first)));
            var kept = change == null || change.outcome() == Handed.Outcome.REFUSED
                    ? asWritten
                    : asChanged || asWritten && !change.isAcked();
            if (!kept) {
                wrong.add("%s says \"%s\" and said before %s".formatted(row.key(), row.text(), row.before()));
            }
        }
    }

    private void counters() {
        var newest = rows.posts().getLast().at();
        compare("replies", rows.replies(), rows.posts().size() - 1);
        compare("votes", rows.votes(), rows.posts().getFirst().voters().size());
        rows.posts()
                .forEach(post -> compare(
                        "votes of " + post.key(), post.votes(), post.voters().size()));
        if (!rows.last().equals(newest)) {
            wrong.add("The thread says it is of %s, its newest post is of %s".formatted(rows.last(), newest));
        }
    }

    private void compare(String what, long counted, long there) {
        if (counted != there) {
            wrong.add("%s: counted %d, there are %d".formatted(what, counted, there));
        }
    }

    private void order(List<String> shown) {
        if (!shown.equals(inOrder())) {
            wrong.add("One reads %d posts of %d, or in another order"
                    .formatted(shown.size(), rows.posts().size()));
        }
        var byKey = of(Kind.POST).stream().filter(Wrote::isAcked).collect(Collectors.toMap(Wrote::key, one -> one));
        var latest = Long.MIN_VALUE;
        for (var row : rows.posts()) {
            var one = byKey.get(row.key());
            if (one != null && one.answered() < latest) {
                wrong.add(row.key() + " was answered before another was sent, and stands after it");
            }
            latest = one == null ? latest : Math.max(latest, one.sent());
        }
    }

    /** The first post, then each response with its comments. */
    private List<String> inOrder() {
        Map<String, List<Row>> comments = rows.posts().stream()
                .filter(post -> post.response() != null)
                .collect(Collectors.groupingBy(Row::response));
        var ids = new ArrayList<String>();
        rows.posts().stream().filter(post -> post.response() == null).forEach(post -> {
            ids.add(post.id());
            comments.getOrDefault(post.id(), List.of()).forEach(comment -> ids.add(comment.id()));
        });
        return ids;
    }

    /** New is what others wrote after one's own last post, or after one read. */
    private void unread(Reader reader) {
        var posts = rows.posts();
        var own = posts.stream()
                .filter(post -> post.author().equals(reader.person()))
                .map(posts::indexOf)
                .max(Comparator.naturalOrder())
                .orElse(-1);
        var fresh = posts.size() - Math.max(own + 1, reader.seen());
        if (reader.told() != Math.min(fresh, MOST_UNREAD)) {
            wrong.add("%s is told of %d new posts, there are %d".formatted(reader.person(), reader.told(), fresh));
        }
    }

    private List<Wrote> of(Kind kind) {
        return sent.stream().filter(one -> one.kind() == kind).toList();
    }
}
