package palavra.notifications.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.kernel.Language;
import palavra.notifications.api.words.NoticeWords;

/** Writes a letter in its reader's language: a text that every program shows, and a small page beside it. */
@ApplicationScoped
class Composer {

    private static final int MOST_LINES = 20;

    /**
     * What is said, without what carries it.
     *
     * @param answers where it is answered; null where answers are read by nobody
     */
    record Words(String subject, String text, String html, String unsubscribe, String answers) {}

    private final Template text;
    private final Template html;
    private final Subscriptions subscriptions;
    private final ReplyAddresses addresses;
    private final String url;

    Composer(
            @Location("mail/letter.txt") Template text,
            @Location("mail/letter.html") Template html,
            Subscriptions subscriptions,
            ReplyAddresses addresses,
            @ConfigProperty(name = "palavra.url", defaultValue = "http://localhost:8080") String url) {
        this.text = text;
        this.html = html;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.url = url;
    }

    Words write(Letter letter) {
        var language = NoticeWords.spoken(Language.of(letter.language()));
        var words = NoticeWords.in(language);
        var texts = MessageBundles.get(MailTexts.class, Localized.Literal.of(language.tag()));
        var lines = letter.notices().stream()
                .limit(MOST_LINES)
                .map(notice -> Line.of(notice, words, url))
                .toList();
        var subject = subject(lines, letter.notices().size(), texts);
        var unsubscribe = url + "/unsubscribe/" + subscriptions.token(letter.id());
        var answers = letter.isOfOneDiscussion() ? addresses.of(letter.id()).orElse(null) : null;
        var more = letter.notices().size() - lines.size();
        return new Words(
                subject,
                filled(text, lines, more, language, subject, unsubscribe, answers),
                filled(html, lines, more, language, subject, unsubscribe, answers),
                unsubscribe,
                answers);
    }

    private static String subject(List<Line> lines, int count, MailTexts texts) {
        if (count != 1) {
            return texts.several(count);
        }
        var line = lines.getFirst();
        return line.title() == null ? line.sentence() : line.sentence() + ": " + line.title();
    }

    private String filled(
            Template template,
            List<Line> lines,
            int more,
            Language language,
            String subject,
            String unsubscribe,
            String answers) {
        return template.instance()
                .setLocale(language.tag())
                .data("lines", lines)
                .data("more", more)
                .data("language", language)
                .data("subject", subject)
                .data("tray", url + "/notifications")
                .data("choices", url + "/notifications/choices")
                .data("unsubscribe", unsubscribe)
                .data("answered", answers != null)
                .render();
    }
}
