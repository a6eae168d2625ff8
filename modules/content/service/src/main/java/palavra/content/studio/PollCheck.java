package palavra.content.studio;

import java.util.HashSet;
import palavra.content.api.Poll;
import palavra.kernel.Refusal;

/** What a poll must have. */
final class PollCheck {

    private static final int MOST = 20;

    private PollCheck() {}

    static Poll check(Poll poll) {
        if (poll == null || poll.question() == null || poll.options() == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        if (poll.options().size() < 2 || poll.options().size() > MOST) {
            throw Refusal.invalid("options-count", "A choice has 2 to 60 options.");
        }
        var ids = new HashSet<String>();
        for (var option : poll.options()) {
            if (option.id() == null || !option.id().matches("[A-Za-z0-9_.-]{1,80}") || !ids.add(option.id())) {
                throw Refusal.invalid("ids-not-unique", "Every question and option needs an id of its own.");
            }
        }
        return poll;
    }
}
