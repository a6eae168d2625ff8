package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import palavra.notifications.Sql;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.tray.Delivery;
import palavra.notifications.tray.Draft;

/** Which addresses take mail. */
@ApplicationScoped
class Addresses implements Bounces {

    private static final String REFUSE = """
            update reader set refused_at = ? where person = ? and email = ? and refused_at is null
            """;
    private static final String CLEAR = "update notice set mail_due = null where person = ? and mail_due is not null";
    private static final String TRY_AGAIN = "update reader set refused_at = null where person = ?";

    private final Sql sql;
    private final Clock clock;
    private final Delivery delivery;

    Addresses(Sql sql, Clock clock, Delivery delivery) {
        this.sql = sql;
        this.clock = clock;
        this.delivery = delivery;
    }

    @Override
    public void refused(UUID person, String address, String why) {
        if (sql.run(REFUSE, clock.instant(), person, address) == 1) {
            sql.run(CLEAR, person);
            delivery.one(new Draft(
                    person,
                    NoticeKind.ADDRESS,
                    NoticeKind.ADDRESS.name(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    why,
                    clock.instant()));
        }
    }

    void tryAgain(UUID person) {
        sql.run(TRY_AGAIN, person);
        delivery.takeBack(person, NoticeKind.ADDRESS, NoticeKind.ADDRESS);
    }
}
