package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import palavra.forums.ForumsConfig;
import palavra.forums.api.moderation.Sign;
import palavra.forums.people.Visit;
import palavra.forums.text.Calls;
import palavra.forums.text.Print;
import palavra.kernel.Refusal;

/**
 * Decides what of someone's words a moderator looks at before others see them, and how much anybody may write. Nothing is
 * held of the team; of learners who are known only what has blocked words.
 */
@ApplicationScoped
class Suspicion {

    private static final Pattern LINK = Pattern.compile("href=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE);
    private static final int OTHERS = 2;

    private final ForumsConfig config;

    Suspicion(ForumsConfig config) {
        this.config = config;
    }

    /** Signs on a new post; none lets it through. */
    List<Sign> ofNew(Visit visit, Account account, String title, Rendered text) {
        var signs = new ArrayList<Sign>();
        if (account.isNew()) {
            if (visit.rule().holdsFirst() && !account.hasStood()) {
                signs.add(Sign.FIRST_POST);
            }
            if (account.waiting() > 0) {
                signs.add(Sign.ACCOUNT_WAITS);
            }
        }
        signs.addAll(ofWords(visit, account, title, text));
        return signs;
    }

    /** Signs in the words themselves, which a change may bring as well. */
    List<Sign> ofWords(Visit visit, Account account, String title, Rendered text) {
        var signs = new ArrayList<Sign>();
        if (visit.moderator()) {
            return signs;
        }
        if (account.isNew()) {
            add(
                    signs,
                    Sign.LINKS,
                    LINK.matcher(text.html()).results().count()
                            > config.newcomers().links());
            add(
                    signs,
                    Sign.MENTIONS,
                    Calls.in(text.markdown()).size() > config.newcomers().mentions());
            add(signs, Sign.SAME_WORDS, account.same() > 0);
            add(signs, Sign.WORDS_OF_OTHERS, account.others() >= OTHERS);
        }
        if (!account.blocked().isEmpty()) {
            var said = Print.fold(title == null ? text.markdown() : title + "\n" + text.markdown());
            add(signs, Sign.BLOCKED_WORDS, account.blocked().stream().anyMatch(said::contains));
        }
        return signs;
    }

    /** Refuses when the account has written as much as it may; what waits for a moderator has a limit of its own. */
    void pace(Visit visit, Account account, boolean held) {
        if (visit.moderator()) {
            return;
        }
        if (held) {
            if (account.waiting() >= config.mostHeld()) {
                throw new Refusal(
                        429,
                        "too-many-wait",
                        "Many of your posts wait for a moderator. Write again when they have been looked at.");
            }
            return;
        }
        var perHour = account.isNew() ? config.newcomers().postsPerHour() : config.postsPerHour();
        var perDay = account.isNew() ? config.newcomers().postsPerDay() : config.postsPerDay();
        if (account.hour() >= perHour) {
            throw new Refusal(
                    429, "posting-too-fast", "You have written a lot in one hour. Wait a little, then go on.");
        }
        if (account.day() >= perDay) {
            throw new Refusal(
                    429, "posting-too-much", "You have written a lot today. Read a little, and go on tomorrow.");
        }
    }

    private static void add(List<Sign> signs, Sign sign, boolean isSo) {
        if (isSo) {
            signs.add(sign);
        }
    }
}
