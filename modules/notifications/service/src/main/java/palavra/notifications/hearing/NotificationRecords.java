package palavra.notifications.hearing;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import palavra.kernel.Erasure;
import palavra.kernel.PersonalRecords;

/**
 * What notifications keep of a person. Erased, all of it is gone: tokens in mail that was sent before open nothing any more.
 * What they announced to others stays without their name; what they had only planned is not sent.
 */
@Singleton
public class NotificationRecords extends PersonalRecords {

    private static final Map<String, String> HELD = Map.ofEntries(
            entry("reader", """
                    select name, email, language, zone, hour, teaches, seen_at, refused_at from reader where person = :person
                    """),
            entry("choice", "select matter, tray, mail from choice where person = :person order by matter"),
            entry("notice", """
                    select kind, run, thread, post, detail, until, words, times, at, read_at, mailed_at
                    from notice where person = :person order by at
                    """),
            entry("letter", """
                    select address, kinds, made_at, tries, sent_at, failure from letter where person = :person order by made_at
                    """),
            entry("kept_mail", "select address, subject, text, at from kept_mail where person = :person order by at"),
            entry("announcement", """
                    select run, name, title, words, language, segment, at, sent_at, reached
                    from announcement where author = :person order by at
                    """),
            entry("seat", "select run, edition, state, staff, speaks, earned, passed from seat where person = :person"),
            entry("thread", "select id, run, title, language from thread where author = :person"),
            entry("mute", "select muted from mute where person = :person"),
            entry("follower", "select thread, following from follower where person = :person"));

    private static final String TITLES = "update thread set title = '…' where author = :person";

    private static final List<String> ERASING = List.of(
            "delete from kept_mail where person = :person",
            // One that is being sent is taken with the next telling: nobody waits for a mail server.
            "delete from letter where id in (select id from letter where person = :person for update skip locked)",
            "delete from notice where person = :person",
            "delete from choice where person = :person",
            "delete from reader where person = :person",
            "delete from follower where person = :person",
            "delete from mute where :person in (person, muted)",
            "delete from seat where person = :person",
            "delete from announcement where author = :person and sent_at is null",
            "update announcement set name = '—' where author = :person",
            unnamed("announcement", "author"),
            unnamed("thread", "author"));

    NotificationRecords(@DataSource("notifications") AgroalDataSource dataSource, ObjectMapper json) {
        super(dataSource::getConnection, json);
    }

    @Override
    protected Map<String, String> held() {
        return HELD;
    }

    @Override
    protected List<String> erasing(Erasure erasure) {
        return erasure.texts()
                ? Stream.concat(Stream.of(TITLES), ERASING.stream()).toList()
                : ERASING;
    }
}
