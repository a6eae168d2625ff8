package palavra.campus;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import palavra.launcher.Http;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Stack;

/**
 * Every payload in every field of a forum: people who are called so, and a facilitator, who may write as much as there is
 * to write. All of it goes through the API.
 */
final class HostileForum {

    static final String PASSWORD = "a word nobody guesses 7";

    private static final int THREAD = 50;
    private static final int CHANGES = 10;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 255;

    private final Stack stack;
    private final String run;
    private final List<String> faults;
    private final Api lead;
    private final Api team;
    private final Api learner;
    private final String forum;

    /** Threads in which each payload is a response and a comment of its own. */
    final List<String> threads = new ArrayList<>();

    /** Threads called by as many payloads as a title takes. */
    final List<String> titled = new ArrayList<>();

    /** Posts of the facilitator that said other payloads before. */
    final Map<String, String> changed = new HashMap<>();

    /** What people with hostile names wrote, by who they are, in the order of their numbers. */
    final List<Said> said = new ArrayList<>();

    private String hall;

    /** A post of somebody whose name is made of payloads. */
    record Said(String email, Api api, String person, String post) {}

    /** @param run its id; the demo author leads it */
    HostileForum(Stack stack, String run, List<String> faults) {
        this.stack = stack;
        this.run = run;
        this.faults = faults;
        this.lead = demo("author");
        this.team = demo("facilitator");
        this.learner = demo("learner");
        this.forum = "forums/runs/" + run;
    }

    void write() {
        lead.put("courses/runs/" + run + "/team/" + team.person(), Map.of("name", "Daniel", "role", "FACILITATOR"));
        learner.put("learning/runs/" + run + "/enrollment", Map.of());
        await().atMost(Person.ARRIVES).until(() -> team.reads(forum + "/rules"));
        titled();
        IntStream.range(0, (Payloads.withLong().size() + THREAD - 1) / THREAD).forEach(this::thread);
        people();
        changes();
        draftsAndTranslations();
        languages();
        new HostileTeam(run, lead, team, titled, said).act();
    }

    /** The address of a thread, or of a post in the hall. */
    String at(String thread) {
        return "/runs/" + run + "/discussions/" + thread;
    }

    /** Where everybody said hello. */
    String hall() {
        return hall;
    }

    /** What threads are called. */
    List<String> titles() {
        return Payloads.packed(LONGEST_TITLE, " ");
    }

    private Api demo(String role) {
        return new Api(stack, role + "@example.org", stack.demoPassword(), faults);
    }

    private void titled() {
        var texts = Payloads.packed(LONGEST_TEXT / 4, "\n\n");
        var titles = titles();
        titled.addAll(IntStream.range(0, titles.size())
                .parallel()
                .mapToObj(number -> open(titles.get(number), texts.get(number % texts.size())))
                .toList());
    }

    private void thread(int number) {
        var payloads = Payloads.withLong();
        var these = payloads.subList(number * THREAD, Math.min((number + 1) * THREAD, payloads.size()));
        var thread = open("Every payload, part " + number, these.getFirst());
        threads.add(thread);
        learner.put(forum + "/threads/" + thread + "/follow", Map.of());
        these.parallelStream().forEach(payload -> {
            var response = reply(team, thread, null, payload);
            reply(team, thread, response, payload);
        });
    }

    /** Each says hello in one thread. The identity server takes no such names; another might. */
    private void people() {
        hall = open("Who is here?", "Say hello.");
        var names = Payloads.packed(LONGEST_NAME, " ").stream()
                .map(Payloads::spoken)
                .toList();
        var accounts = IntStream.range(0, names.size())
                .mapToObj(number -> new KeycloakAdmin.Account(
                        "called-it-%d@example.org".formatted(number),
                        PASSWORD,
                        "Nobody",
                        "Number " + number,
                        "learner"))
                .toList();
        stack.identity().create(accounts);
        said.addAll(accounts.parallelStream().map(this::hello).toList());
        try (var database = stack.database()) {
            for (var number = 0; number < names.size(); number++) {
                call(database, "update forums.participant set name = ? where person = ?::uuid", number, names);
                call(database, "update notifications.reader set name = ? where person = ?::uuid", number, names);
            }
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }

    private void call(Connection database, String statement, int number, List<String> names) throws SQLException {
        try (var update = database.prepareStatement(statement)) {
            update.setString(1, names.get(number));
            update.setString(2, said.get(number).person());
            update.executeUpdate();
        }
    }

    private Said hello(KeycloakAdmin.Account account) {
        var api = new Api(stack, account.email(), PASSWORD, faults);
        api.put("learning/runs/" + run + "/enrollment", Map.of());
        return new Said(account.email(), api, api.person(), reply(api, hall, null, "Hello"));
    }

    /** A post of the facilitator in each thread says something else again and again; its history shows ten changes. */
    private void changes() {
        var texts = Payloads.packed(LONGEST_TITLE * 4, "\n\n");
        for (var number = 0; number < texts.size(); number++) {
            var thread = threads.get(number / CHANGES % threads.size());
            if (number % CHANGES == 0) {
                changed.put(reply(team, thread, null, "It was short"), thread);
            }
            var post = changed.entrySet().stream()
                    .filter(one -> one.getValue().equals(thread))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            team.put(forum + "/posts/" + post, Map.of("markdown", texts.get(number)));
        }
    }

    private void draftsAndTranslations() {
        var titles = titles();
        var texts = Payloads.packed(LONGEST_TEXT, "\n\n");
        keep(run, titles.getFirst(), texts.getFirst());
        IntStream.range(0, texts.size()).forEach(number -> keep(threads.get(number), "", texts.get(number)));
        var tongues = List.of("pt", "fr", "es", "ar");
        IntStream.range(0, texts.size())
                .forEach(number -> team.put(
                        forum + "/posts/" + hall + "/translations",
                        Map.of("language", tongues.get(number % tongues.size()), "markdown", texts.get(number))));
        titles.forEach(title -> team.get(forum + "/alike?title=" + Http.encoded(title)));
    }

    private void keep(String about, String title, String text) {
        team.put(
                forum + "/drafts/" + about,
                Map.of("key", UUID.randomUUID().toString(), "title", title, "markdown", text));
    }

    /** What is no language is refused, wherever it is said. */
    private void languages() {
        Payloads.all().parallelStream().forEach(payload -> {
            var written = Http.encoded(payload);
            switch (Math.floorMod(payload.hashCode(), 4)) {
                case 0 -> team.tries(forum + "/posts/" + hall + "/language", Map.of("language", payload));
                case 1 -> team.tries(forum + "/drafts/" + UUID.randomUUID(), Map.of("language", payload));
                case 2 -> team.reads(forum + "/threads?language=" + written);
                default -> team.reads("forums/moderation/cases?language=" + written);
            }
        });
    }

    private String open(String title, String text) {
        var key = UUID.randomUUID().toString();
        return team.post(forum + "/threads", Map.of("key", key, "kind", "QUESTION", "title", title, "markdown", text))
                .path("id")
                .asText();
    }

    private String reply(Api who, String thread, String response, String text) {
        var body = new HashMap<String, Object>();
        body.put("key", UUID.randomUUID().toString());
        body.put("response", response);
        body.put("markdown", text);
        return who.post(forum + "/threads/" + thread + "/posts", body)
                .path("id")
                .asText();
    }
}
