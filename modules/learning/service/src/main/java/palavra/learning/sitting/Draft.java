package palavra.learning.sitting;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.sitting.SittingAnswers;

/**
 * Answers as they came from outside, no larger than what one types. What is no question of the quiz is dropped when it is
 * marked.
 */
record Draft(Map<UUID, Map<String, List<String>>> answers) {

    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST = 200_000;

    /** With the door check in it: who learns in the run, and only while it goes on. */
    private static final String SAVE = """
            update sitting s set answers = ?, saved_at = ?
              from enrollment e
             where e.person = ? and e.run = ? and e.state = 'ACTIVE' and not e.staff and s.enrollment = e.id
               and s.part = ? and s.number = ? and s.ended_at is null and s.closes_at >= ?
            """;

    static Draft of(SittingAnswers sent) {
        if (sent == null) {
            return new Draft(Map.of());
        }
        var length = 0L;
        for (var problem : sent.answers().values()) {
            if (problem == null) {
                throw unreadable();
            }
            for (var given : problem.entrySet()) {
                length += given.getKey().length() + check(given.getValue());
            }
        }
        if (length > LONGEST) {
            throw unreadable();
        }
        return new Draft(sent.answers());
    }

    private static long check(List<String> given) {
        var isStrange = given == null
                || given.stream()
                        .anyMatch(one -> one == null || one.length() > LONGEST_ANSWER || one.indexOf('\0') >= 0);
        if (isStrange) {
            throw unreadable();
        }
        return given.stream().mapToInt(one -> one.length() + 1).sum();
    }

    /**
     * Keeps them with one statement that is its own transaction, because nothing is done as often while a quiz is taken; false
     * when the sitting takes nothing any more.
     */
    boolean save(DataSource database, Actor actor, UUID run, UUID part, int number, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(SAVE)) {
            update.setString(1, new Sitting.AnswersColumn().convertToDatabaseColumn(answers));
            update.setObject(2, at);
            update.setObject(3, actor.id());
            update.setObject(4, run);
            update.setObject(5, part);
            update.setInt(6, number);
            update.setObject(7, at);
            return update.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new GenericJDBCException("A draft could not be saved", failure);
        }
    }

    private static Refusal unreadable() {
        return Refusal.invalid("answer-unreadable", "This answer cannot be read. Your attempt was not used.");
    }
}
