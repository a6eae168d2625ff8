package palavra.notifications.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.notifications.Sql;
import palavra.notifications.mail.Bounces;

/**
 * Hears of letters that did not reach their address. Who forges a report must know the id of a letter, 74 bits of it drawn at
 * random, and only its reader does.
 */
@ApplicationScoped
class Reports {

    private static final String LETTER = "select person, address from letter where id = ?";

    private final Sql sql;
    private final Bounces bounces;

    Reports(Sql sql, Bounces bounces) {
        this.sql = sql;
        this.bounces = bounces;
    }

    private record Sent(UUID person, String address) {}

    @Transactional
    void take(DeliveryReport report) {
        if (report.letter() == null || report.failures().isEmpty()) {
            return;
        }
        sql.one(LETTER, row -> new Sent(row.getObject("person", UUID.class), row.getString("address")), report.letter())
                .ifPresent(sent -> report.whyGone(sent.address())
                        .ifPresent(why -> bounces.refused(sent.person(), sent.address(), why)));
    }
}
