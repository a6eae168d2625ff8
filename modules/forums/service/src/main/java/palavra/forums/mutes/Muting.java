package palavra.forums.mutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.forums.ForumsMailbox;
import palavra.forums.Sql;
import palavra.forums.api.mutes.PersonMuted;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** Mutes people for one reader, and lets them be heard again. */
@ApplicationScoped
class Muting {

    private static final int MOST = 200;
    private static final String STAFF = "select staff from participant where run = ? and person = ?";

    /** Counted in the same statement, so that the last place is taken once. */
    private static final String MUTE = """
            insert into mute (person, muted) select ?, ? where (select count(*) from mute where person = ?) < ?
            on conflict do nothing
            """;

    private static final String MUTED = "select 1 from mute where person = ? and muted = ?";
    private static final String HEAR = "delete from mute where person = ? and muted = ?";

    private final Sql sql;
    private final ForumsMailbox mailbox;

    Muting(Sql sql, ForumsMailbox mailbox) {
        this.sql = sql;
        this.mailbox = mailbox;
    }

    @Transactional
    void mute(Visit visit, UUID person) {
        if (person.equals(visit.person())) {
            throw Refusal.conflict("own-post", "This is your own post.");
        }
        if (sql.one(STAFF, row -> row.getBoolean("staff"), visit.run(), person).orElseThrow(Refusal::notFound)) {
            throw Refusal.conflict("team-is-heard", "Posts of the team cannot be muted.");
        }
        if (sql.run(MUTE, visit.person(), person, visit.person(), MOST) == 1) {
            tell(visit, person, true);
        } else if (sql.one(MUTED, row -> true, visit.person(), person).isEmpty()) {
            throw Refusal.conflict("muted-too-many", "You have muted %d people already.".formatted(MOST), MOST);
        }
    }

    @Transactional
    void hear(Visit visit, UUID person) {
        if (sql.run(HEAR, visit.person(), person) == 1) {
            tell(visit, person, false);
        }
    }

    private void tell(Visit visit, UUID person, boolean on) {
        mailbox.tell("person-muted", visit.person(), new PersonMuted(visit.person(), person, on));
    }
}
