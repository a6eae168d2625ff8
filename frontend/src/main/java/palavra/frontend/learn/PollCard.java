package palavra.frontend.learn;

import java.util.List;
import java.util.UUID;
import palavra.content.api.Component;
import palavra.content.api.Poll;
import palavra.kernel.Language;
import palavra.learning.api.PollView;

/**
 * A poll in its frame: content's words with learning's votes.
 *
 * @param action the address of its form
 * @param language of its words
 * @param refused what was refused just now, in a sentence; null when nothing was
 */
public record PollCard(String action, Component component, Language language, PollView view, String refused) {

    static PollCard in(UUID run, UUID unit, Component component, Language language, PollView view, String refused) {
        var action = "/runs/" + run + "/units/" + unit + "/polls/" + view.id();
        return new PollCard(action, component, language, view, refused);
    }

    /**
     * One option.
     *
     * @param votes how many chose it; share of all, from 0 to 1
     */
    public record Line(String id, String html, boolean chosen, long votes, double share) {

        public boolean single() {
            return votes == 1;
        }

        /** How long its bar is, of 100. */
        public long length() {
            return Math.round(share * 100);
        }
    }

    public List<Line> lines() {
        var all = votes();
        return component.poll().options().stream()
                .map(option -> line(option.id(), option.text(), all))
                .toList();
    }

    private Line line(String id, String html, long all) {
        var votes = shown() ? view.results().getOrDefault(id, 0L) : 0;
        return new Line(id, html, id.equals(view.chosen()), votes, all == 0 ? 0 : (double) votes / all);
    }

    /** Whether its author shows how all voted. */
    public boolean shown() {
        return view.results() != null;
    }

    public long votes() {
        return shown()
                ? view.results().values().stream().mapToLong(Long::longValue).sum()
                : 0;
    }

    public boolean single() {
        return votes() == 1;
    }

    public boolean open() {
        return view.closed() == null;
    }

    public boolean voted() {
        return view.chosen() != null;
    }

    /** Whether results wait for the end of voting, whatever one does. */
    public boolean later() {
        return component.poll().results() == Poll.Results.WHEN_CLOSED;
    }

    public boolean titled() {
        return component.title() != null && !component.title().isBlank();
    }
}
