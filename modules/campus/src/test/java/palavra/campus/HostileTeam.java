package palavra.campus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import palavra.campus.HostileForum.Said;
import palavra.launcher.Http;

/** What is written beside posts, where one is reported, decided about, appealed against, closed, announced or kept from. */
final class HostileTeam {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_APPEAL = 2_000;
    private static final int LONGEST_ANNOUNCEMENT = 5_000;
    private static final int SHORTEST_BLOCKED = 10;
    private static final int LONGEST_BLOCKED = 80;
    private static final int MOST_BLOCKED = 200;

    private final String run;
    private final Api lead;
    private final Api team;
    private final List<String> titled;
    private final List<Said> said;
    private final String forum;

    /**
     * @param titled threads to steer
     * @param said posts to decide about
     */
    HostileTeam(String run, Api lead, Api team, List<String> titled, List<Said> said) {
        this.run = run;
        this.lead = lead;
        this.team = team;
        this.titled = titled;
        this.said = said;
        this.forum = "forums/runs/" + run;
    }

    /** Why threads were moved and closed, and posts changed and taken away. */
    static List<String> notes() {
        return Payloads.packed(LONGEST_NOTE, "\n");
    }

    void act() {
        reports();
        decisions();
        appeals();
        steering();
        announcements();
        rules();
        restraints();
    }

    /** Each reports the one before, and the team changes what was reported. */
    private void reports() {
        var notes = notes();
        IntStream.range(0, notes.size()).forEach(number -> {
            var post = forum + "/posts/" + said(number).post();
            said(number + 1 + number / said.size())
                    .api()
                    .put(post + "/report", Map.of("reason", "OTHER", "note", notes.get(number)));
            team.put(
                    post + "/amendment",
                    Map.of("markdown", Payloads.all().get(number), "reason", "OTHER", "note", notes.get(number)));
        });
    }

    private void decisions() {
        var notes = notes();
        cases().forEach((post, id) -> {
            var number = IntStream.range(0, notes.size())
                    .filter(at -> said(at).post().equals(post))
                    .findFirst()
                    .orElseThrow();
            team.put(
                    "forums/moderation/cases/" + id + "/decision",
                    Map.of("verdict", "REMOVE", "reason", "OTHER", "note", notes.get(number)));
        });
    }

    private void appeals() {
        var appeals = Payloads.packed(LONGEST_APPEAL, "\n");
        IntStream.range(0, appeals.size()).forEach(number -> said(number)
                .api()
                .put(forum + "/posts/" + said(number).post() + "/appeal", Map.of("text", appeals.get(number))));
    }

    private Said said(int number) {
        return said.get(number % said.size());
    }

    /** Open cases of the run: post and id. */
    private Map<String, String> cases() {
        var cases = new HashMap<String, String>();
        for (var cursor = ""; cursor != null; ) {
            var page = team.get("forums/moderation/cases?tab=reported&run=" + run + "&cursor=" + Http.encoded(cursor))
                    .path("cases");
            page.path("items")
                    .forEach(one ->
                            cases.put(one.path("post").asText(), one.path("id").asText()));
            cursor = page.path("next").asText(null);
        }
        return cases;
    }

    private void steering() {
        var reasons = notes();
        var topics = team.get(forum + "/threads").path("topics");
        IntStream.range(0, reasons.size()).forEach(number -> {
            var thread = forum + "/threads/" + titled.get(number % titled.size());
            var topic = topics.path(number % topics.size()).path("id").asText();
            team.put(thread + "/topic", Map.of("topic", topic, "why", reasons.get(number)));
            team.put(thread + "/closure", Map.of("closed", true, "why", reasons.get(number)));
        });
    }

    private void announcements() {
        var texts = Payloads.packed(LONGEST_ANNOUNCEMENT, "\n");
        var titles = Payloads.packed(LONGEST_TITLE, " ");
        IntStream.range(0, titles.size())
                .forEach(number -> lead.post(
                        "notifications/runs/" + run + "/announcements",
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "title", titles.get(number),
                                "text", texts.get(number % texts.size()),
                                "language", "en",
                                "segment", number < texts.size() ? "EVERYONE" : "PASSED")));
    }

    private void rules() {
        var words = Payloads.all().stream()
                .filter(word -> word.length() >= SHORTEST_BLOCKED && word.length() <= LONGEST_BLOCKED)
                .limit(MOST_BLOCKED)
                .toList();
        var seen = lead.get(forum + "/rules").path("version").asText();
        var rules = Map.of("version", seen, "holdsFirst", false, "rests", List.of(), "blocked", words);
        lead.put(forum + "/rules", rules);
    }

    /** At the end: nobody of them may write from now on. */
    private void restraints() {
        var notices = notes();
        IntStream.range(0, Math.min(notices.size(), said.size()))
                .forEach(number -> team.post(
                        forum + "/people/" + said(number).person() + "/restraints",
                        Map.of("kind", "SILENCE", "reason", "OTHER", "notice", notices.get(number), "days", 3)));
    }
}
