package palavra.launcher.bench;

import java.util.List;

/** Lines of an archive as forums' program reads them; times and ids are texts. */
final class Held {

    record People(List<Person> people) {}

    record Person(String id, String name, String language) {}

    record Discussion(Thread thread) {}

    record Thread(
            String key,
            String kind,
            String topic,
            String title,
            boolean closed,
            List<Post> posts,
            List<Reading> readings) {}

    record Post(
            String author,
            String at,
            String language,
            String text,
            Integer on,
            List<String> votes,
            boolean accepted,
            String endorsedBy) {}

    record Reading(String person, String at, boolean following) {}

    private Held() {}
}
