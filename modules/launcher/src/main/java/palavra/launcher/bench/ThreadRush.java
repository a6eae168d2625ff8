package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import palavra.launcher.Http;
import palavra.launcher.Stack;
import palavra.launcher.bench.ThreadReckoning.Reader;
import palavra.launcher.bench.Wrote.Kind;
import palavra.launcher.visit.Ledger;

/**
 * A thread that a hundred learners write to at once. What gets no answer is sent again with the same key. Each intent and
 * each outcome is in the ledger before anything else happens.
 */
final class ThreadRush {

    static final int WRITERS = 100;

    /** A response, a comment, two votes and two changes of each. */
    static final int WRITES = 6 * WRITERS;

    /** The number of who opens the thread, reads it before the others come again, and writes no more. */
    private static final int ASKER = WRITERS;

    private final Sender sender = new Sender();
    private final Collection<Wrote> wrote = new ConcurrentLinkedQueue<>();
    private final EnrolledRun run;
    private final Ledger ledger;
    private final int round;
    private final String keys;
    private final String forum;
    private List<Writer> writers;
    private Reader asker;
    private String thread;

    /** A learner with two responses that were there before all send at once. */
    private record Writer(int number, String person, String first, String second) {}

    /** @param keys begins each key */
    ThreadRush(Stack stack, EnrolledRun run, Ledger ledger, int round, String keys) {
        this.run = run;
        this.ledger = ledger;
        this.round = round;
        this.keys = keys;
        this.forum = stack.api("forums") + "/runs/" + run.id();
    }

    /** People of a run that this needs. */
    static int people() {
        return WRITERS + 1;
    }

    /** Opens the thread; everyone writes two responses, and the asker reads them. */
    void begin() {
        var opened = open();
        thread = opened.path("id").asText();
        writers = IntStream.range(0, WRITERS).parallel().mapToObj(this::begin).toList();
        asker = new Reader(
                author(opened.path("question")), 1 + read("").path("replies").asInt(), 0);
    }

    private Writer begin(int number) {
        var first = reply(number, 'a', null);
        var second = reply(number, 'b', null);
        return new Writer(number, author(first), id(first), id(second));
    }

    /** Everyone sends all they have at once; returns when each was answered or given up. */
    void run(CountDownLatch answered) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var me : writers) {
                var next = writers.get((me.number() + 1) % WRITERS);
                List.<Runnable>of(
                                () -> reply(me.number(), 'c', null),
                                () -> reply(me.number(), 'd', next.first()),
                                () -> vote(me, thread),
                                () -> vote(me, next.first()),
                                () -> edit(me, me.first()),
                                () -> edit(me, me.second()))
                        .forEach(write -> threads.submit(() -> {
                            write.run();
                            answered.countDown();
                        }));
            }
        }
    }

    String thread() {
        return thread;
    }

    Collection<Wrote> wrote() {
        return wrote;
    }

    /** How many times something was sent again. */
    long again() {
        return sender.again();
    }

    /** Everyone, as they come back to the list of threads. */
    List<Reader> readers() {
        var readers = new ArrayList<Reader>();
        writers.forEach(writer -> readers.add(new Reader(writer.person(), 0, unread(writer.number()))));
        readers.add(new Reader(asker.person(), asker.seen(), unread(ASKER)));
        return readers;
    }

    /** The ids of the posts as the asker reads them, page by page. */
    List<String> shown() {
        var shown = new ArrayList<String>();
        shown.add(thread);
        for (var cursor = ""; cursor != null; ) {
            var page = read(cursor).path("responses");
            for (var response : page.path("items")) {
                shown.add(id(response));
                response.path("comments").forEach(comment -> shown.add(id(comment)));
            }
            cursor = page.path("next").asText(null);
        }
        return shown;
    }

    private JsonNode open() {
        var key = keys + "q";
        var text = "Round %d: who is here?".formatted(round);
        var body = Map.of("key", key, "kind", "QUESTION", "title", text, "markdown", text);
        return send(Kind.POST, key, null, null, text, () -> request(ASKER, "/threads")
                .POST(Http.body(body)));
    }

    /** @param response the one commented on; null for a response */
    private JsonNode reply(int number, char letter, String response) {
        var key = keys + letter + number;
        var text = "Round %d: reply %s of %d".formatted(round, letter, number);
        var body = response == null
                ? Map.of("key", key, "markdown", text)
                : Map.of("key", key, "markdown", text, "response", response);
        var path = "/threads/" + thread + "/posts";
        return send(
                Kind.POST, key, null, null, text, () -> request(number, path).POST(Http.body(body)));
    }

    private void vote(Writer me, String post) {
        var path = "/posts/" + post + "/vote";
        send(Kind.VOTE, keys + me.number() + path, me.person(), post, null, () -> request(me.number(), path)
                .PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private void edit(Writer me, String post) {
        var path = "/posts/" + post;
        var text = "Round %d: %d changes it".formatted(round, me.number());
        var body = Map.of("markdown", text);
        send(Kind.EDIT, keys + me.number() + path, me.person(), post, text, () -> request(me.number(), path)
                .PUT(Http.body(body)));
    }

    private JsonNode send(
            Kind kind, String key, String person, String post, String text, Supplier<HttpRequest.Builder> request) {
        var what = kind.name().toLowerCase(Locale.ROOT);
        ledger.note("intent", what, key);
        var sent = System.nanoTime();
        var answer = sender.untilAnswered(request);
        var outcome = answer.map(given -> given.statusCode() < 300 ? Handed.Outcome.ACKED : Handed.Outcome.REFUSED)
                .orElse(Handed.Outcome.UNKNOWN);
        ledger.note(outcome.name().toLowerCase(Locale.ROOT), what, key);
        wrote.add(new Wrote(kind, key, person, post, text, outcome, sent, System.nanoTime()));
        return answer.map(given -> Http.parse(given.body())).orElse(MissingNode.getInstance());
    }

    private JsonNode read(String cursor) {
        return Http.json(request(ASKER, "/threads/" + thread + "?cursor=" + Http.encoded(cursor))
                .GET()
                .build());
    }

    /** How many new posts of the thread the list tells a learner of. */
    private int unread(int learner) {
        var list = Http.json(request(learner, "/threads?sort=recent").GET().build());
        return list.path("page")
                .path("items")
                .valueStream()
                .filter(item -> id(item).equals(thread))
                .mapToInt(item -> item.path("fresh").asInt())
                .findFirst()
                .orElse(-1);
    }

    private HttpRequest.Builder request(int learner, String path) {
        return Http.request(forum + path, run.learner(learner).token()).header("Content-Type", "application/json");
    }

    private static String id(JsonNode post) {
        return post.path("id").asText();
    }

    private static String author(JsonNode post) {
        return post.path("author").path("person").asText();
    }
}
