package palavra.forums.api.moderation;

import java.util.List;
import java.util.Map;
import palavra.forums.api.Author;

/**
 * How moderation goes in all runs the actor moderates.
 *
 * @param asked questions of the last 28 days, the latest 500 of each run
 * @param answered how many of them somebody of the team has replied to
 * @param minutes median of the minutes from such a question to the first reply of the team; null when there is none
 * @param waiting open cases by how long they wait: {@code hour} (less than one), {@code hours} (less than four),
 *     {@code day} (less than one) and {@code older}
 * @param appeals decided in the last 28 days, and
 * @param won how many of them ended with the post in sight again
 * @param load what each member of the teams did in the last 7 days, by name
 */
public record Figures(
        int asked, int answered, Long minutes, Map<String, Integer> waiting, int appeals, int won, List<Load> load) {

    public Figures {
        load = List.copyOf(load);
    }

    /** Replies written, cases decided, and cases claimed that wait now. */
    public record Load(Author person, int replies, int decisions, int claimed) {}
}
