package palavra.notifications.mail;

import palavra.notifications.api.Notice;

/** What mail says of one notice. */
public record Line(String sentence, String title, String course, String words, String address) {

    static Line of(Notice notice, MailTexts texts, String url) {
        return new Line(
                sentence(notice, texts),
                oneLine(notice.title()),
                oneLine(notice.course()),
                notice.words(),
                url + "/notifications/" + notice.id());
    }

    private static String sentence(Notice notice, MailTexts texts) {
        return switch (notice.kind()) {
            case REPLY -> texts.reply(notice.times());
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
            case SEAT -> texts.seat();
            case STARTED -> texts.started();
            case PASSED -> texts.passed();
            case CERTIFICATE -> texts.certificate();
            case REVOKED -> texts.revoked();
        };
    }

    /** What people wrote stays on its line: in the subject nothing of it begins another header. */
    private static String oneLine(String text) {
        return text == null ? null : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
