package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.notifications.Sql;
import palavra.notifications.api.outgoing.KeptMail;
import palavra.notifications.api.outgoing.Outgoing;
import palavra.notifications.tray.Place;

/** The door to mail that stays in this process. */
@ApplicationScoped
class OutgoingDoor implements Outgoing {

    private static final int ON_A_PAGE = 40;

    private static final String LIST = """
            select id, address, subject, at, null as text, null as source from kept_mail where (at, id) < (?, ?)
            order by at desc, id desc limit ?
            """;
    private static final String ONE = "select id, address, subject, at, text, source from kept_mail where id = ?";

    private final Sql sql;

    OutgoingDoor(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<KeptMail> list(Actor actor, String cursor) {
        actor.having(Role.ADMINISTRATOR);
        var after = Place.read(cursor);
        var rows = sql.list(LIST, OutgoingDoor::mail, after.at(), after.id(), ON_A_PAGE + 1);
        return Page.cut(rows, ON_A_PAGE, mail -> Place.after(mail.at(), mail.id()));
    }

    @Override
    public KeptMail one(Actor actor, UUID id) {
        actor.having(Role.ADMINISTRATOR);
        return sql.one(ONE, OutgoingDoor::mail, id).orElseThrow(Refusal::notFound);
    }

    private static KeptMail mail(ResultSet row) throws SQLException {
        return new KeptMail(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                Sql.instant(row, "at"),
                row.getString("text"),
                row.getString("source"));
    }
}
