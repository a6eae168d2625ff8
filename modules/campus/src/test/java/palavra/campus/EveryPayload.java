package palavra.campus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import palavra.launcher.Http;

/** A forum in which every field holds what should run or lead elsewhere, looked at by everyone who comes to it. */
final class EveryPayload {

    private static final int LONGEST_SEARCH = 200;

    private final Browsers browsers;
    private final Installation installation;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final HostileForum forum;
    private final String run;

    /** @param run the address of the run, as {@code /runs/…} */
    EveryPayload(Browsers browsers, Installation installation, String run) {
        this.browsers = browsers;
        this.installation = installation;
        this.run = run;
        this.forum = new HostileForum(installation.stack(), run.substring("/runs/".length()), faults);
    }

    /** What is wrong, one sentence each. */
    List<String> faults() {
        forum.write();
        team();
        lead();
        administrator();
        somebodyCalledSo();
        learner();
        return faults;
    }

    private void learner() {
        var visitor = visitor("learner");
        everybody(visitor);
        visitor.look(run + "/discussions/muted");
        for (var text : Payloads.packed(LONGEST_SEARCH, " ")) {
            var typed = Payloads.spoken(text);
            visitor.look(run + "/discussions?text=" + Http.encoded(typed));
            visitor.reads(List.of(typed));
        }
        visitor.leave();
    }

    private void team() {
        var visitor = visitor("facilitator");
        everybody(visitor);
        forum.changed.forEach((post, thread) -> visitor.look(forum.at(thread) + "/posts/" + post + "/history"));
        var first = forum.said.getFirst();
        var post = forum.at(forum.hall()) + "/posts/" + first.post();
        visitor.look(post);
        visitor.look(post + "/history");
        visitor.look(forum.at(forum.hall()) + "/posts/" + forum.hall() + "/language");
        visitor.look(forum.at(forum.titled.getFirst()) + "/closing");
        visitor.look(forum.at(forum.titled.getFirst()) + "/topic");
        visitor.look("/moderation/runs" + run.substring("/runs".length()) + "/people/" + first.person());
        visitor.look("/moderation/figures");
        visitor.look(run + "/discussions/rules");
        for (var tab : List.of("reported", "held", "mine", "unanswered", "appealed")) {
            visitor.look("/moderation?tab=" + tab);
        }
        visitor.links("a[href^='/moderation/cases/']").forEach(visitor::look);
        visitor.pages("/moderation/log");
        visitor.reads(HostileTeam.notes());
        visitor.leave();
    }

    /** What the team and learners see alike. */
    private void everybody(Visitor visitor) {
        visitor.look("/discussions");
        visitor.look("/notifications");
        visitor.look("/learning");
        forum.threads.forEach(thread -> visitor.look(forum.at(thread)));
        visitor.look(forum.at(forum.hall()));
        visitor.look(forum.at(forum.titled.getFirst()));
        visitor.look(run + "/discussions/new");
        visitor.pages(run + "/discussions");
        visitor.reads(forum.titles());
    }

    private void lead() {
        var visitor = visitor("author");
        visitor.look(run + "/announcements");
        visitor.look(run + "/team");
        visitor.look(run + "/people");
        visitor.look(run + "/discussions/rules");
        visitor.leave();
    }

    private void administrator() {
        var visitor = visitor("admin");
        visitor.look("/mailbox");
        visitor.links("main li a[href^='/mailbox/']").stream().limit(8).forEach(visitor::look);
        visitor.leave();
    }

    private void somebodyCalledSo() {
        var one = forum.said.getFirst();
        var visitor = new Visitor("somebody called so", one.email(), HostileForum.PASSWORD);
        visitor.look("/account");
        visitor.look("/notifications");
        visitor.look(forum.at(forum.hall()));
        visitor.look(run + "/discussions/new");
        visitor.leave();
    }

    private Visitor visitor(String role) {
        return new Visitor(role, role + "@example.org", installation.stack().demoPassword());
    }

    /** Somebody at a browser that is watched. */
    private final class Visitor {

        private final Person person;
        private final Watch watch;
        private final String who;
        private final StringBuilder words = new StringBuilder();

        Visitor(String who, String email, String password) {
            this.who = who;
            person = new Person(browsers.person("en"), installation, Locale.ENGLISH);
            person.signIn(email, password);
            watch = new Watch(person.page, installation.url(), who, faults);
        }

        void look(String address) {
            watch.look(address);
            words.append(watch.words());
        }

        /** Looks at a list to its end. */
        void pages(String address) {
            for (var next = address; next != null; ) {
                look(next);
                next = person.page.locator("a[rel=next]").count() == 0
                        ? null
                        : person.page.locator("a[rel=next]").getAttribute("href");
            }
        }

        Set<String> links(String selector) {
            var links = new LinkedHashSet<String>();
            person.page.locator(selector).all().forEach(link -> links.add(link.getAttribute("href")));
            return links;
        }

        /** Whether the texts were read as they were written, on one of the pages since the last time. */
        void reads(List<String> texts) {
            texts.stream()
                    .filter(text -> words.indexOf(Payloads.read(text)) < 0)
                    .forEach(text -> faults.add(who + " does not read: " + text));
            words.setLength(0);
        }

        void leave() {
            person.page.context().close();
        }
    }
}
