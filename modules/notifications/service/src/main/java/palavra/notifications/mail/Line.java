package palavra.notifications.mail;

import palavra.notifications.api.Notice;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.api.words.NoticeWords;

/**
 * What mail says of one notice.
 *
 * @param reason why it was decided so; null where there is none to say
 */
public record Line(String sentence, String reason, String title, String course, String words, String address) {

    static Line of(Notice notice, NoticeWords words, String url) {
        return new Line(
                words.sentence(notice),
                words.reason(notice),
                oneLine(notice.title()),
                oneLine(notice.course()),
                notice.kind() == NoticeKind.ANNOUNCEMENT || notice.words() == null
                        ? notice.words()
                        : "“" + notice.words() + "”",
                url + "/notifications/" + notice.id());
    }

    /** What people wrote stays on its line: in the subject nothing of it begins another header. */
    private static String oneLine(String text) {
        return text == null ? null : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
