package palavra.notifications.api.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Set;
import palavra.kernel.Language;
import palavra.notifications.api.Notice;

/** What a notice says in its reader's language. */
public final class NoticeWords {

    private static final Set<String> SPOKEN = Set.of("en", "pt");

    private final NoticeTexts texts;

    private NoticeWords(NoticeTexts texts) {
        this.texts = texts;
    }

    /** The words of that language; English where there are none. */
    public static NoticeWords in(Language language) {
        var spoken = spoken(language);
        return new NoticeWords(MessageBundles.get(NoticeTexts.class, Localized.Literal.of(spoken.tag())));
    }

    /** The language in which someone is told who reads that one. */
    public static Language spoken(Language language) {
        return SPOKEN.contains(language.tag()) ? language : Language.ENGLISH;
    }

    /** What happened. */
    public String sentence(Notice notice) {
        return switch (notice.kind()) {
            case REPLY -> texts.reply(notice.times());
            case MENTIONED -> texts.mentioned();
            case FOLLOWED -> texts.followed(notice.times());
            case ENDORSED -> texts.endorsed();
            case ACCEPTED -> texts.accepted();
            case HIDDEN -> texts.hidden();
            case RESTORED -> texts.restored();
            case APPEAL_REJECTED -> texts.appealRejected();
            case SILENCED -> texts.silenced();
            case BANNED -> texts.banned();
            case RELEASED -> texts.released();
            case ADDRESS -> texts.address();
            case NOT_POSTED -> texts.notPosted();
            case SEAT -> texts.seat();
            case STARTED -> texts.started();
            case PASSED -> texts.passed();
            case CERTIFICATE -> texts.certificate();
            case REVOKED -> texts.revoked();
            case ANNOUNCEMENT -> texts.announcement();
        };
    }

    /** Why moderators or rules decided so; null where the notice gives no reason that has words. */
    public String reason(Notice notice) {
        return switch (notice.detail()) {
            case "ADVERTISING" -> texts.advertising();
            case "INSULT" -> texts.insult();
            case "OFF_TOPIC" -> texts.offTopic();
            case "ANSWER_TO_GRADED_WORK" -> texts.answerToGradedWork();
            case "PERSONAL_DATA" -> texts.personalData();
            case "NEEDS_CARE" -> texts.needsCare();
            case "posting-too-fast" -> texts.tooFast();
            case "posting-too-much" -> texts.tooMuch();
            case "too-many-wait" -> texts.manyWait();
            case "discussions-rest" -> texts.rest();
            case "thread-is-closed", "run-is-archived" -> texts.closed();
            case "not-found" -> texts.gone();
            case "silenced", "banned" -> texts.kept();
            case "text-too-long" -> texts.tooLong();
            case "mail-without-text" -> texts.withoutText();
            case "mail-too-old" -> texts.tooOld();
            case null, default -> null;
        };
    }
}
