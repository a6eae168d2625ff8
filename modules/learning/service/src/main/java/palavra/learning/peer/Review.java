package palavra.learning.peer;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.content.api.assignment.Assignment;
import palavra.kernel.Ids;
import palavra.learning.assignment.Piece;
import palavra.learning.assignment.PieceMark;
import palavra.learning.assignment.Rubric;
import palavra.learning.run.Json;
import palavra.learning.run.Learner;

/**
 * One handing in, given to one peer, and what they say of it. Its roots are two enrollments, that of its writer and by the
 * work that of its author. The acts of its writer hold theirs.
 */
@Entity
@Table(name = "peer_review")
@DynamicUpdate
class Review extends PanacheEntityBase {

    @Id
    UUID id;

    UUID work;
    int times;
    UUID reviewer;
    UUID assignment;

    @Column(name = "leased_until")
    Instant leasedUntil;

    @Convert(converter = LinesColumn.class)
    List<PieceMark.Line> lines;

    String comment = "";

    @Column(name = "sent_at")
    Instant sentAt;

    String report = "";

    @Column(name = "reported_at")
    Instant reportedAt;

    static Review begin(Piece piece, Learner reviewer, Instant now, Duration lease) {
        var review = new Review();
        review.id = Ids.at(now);
        review.work = piece.id;
        review.times = piece.times;
        review.reviewer = reviewer.id;
        review.assignment = piece.assignment;
        review.leasedUntil = now.plus(lease);
        review.persist();
        return review;
    }

    /** All that somebody was given for an assignment, the newest first. */
    static List<Review> by(UUID reviewer, UUID assignment) {
        return list("reviewer = ?1 and assignment = ?2 order by id desc", reviewer, assignment);
    }

    static long given(UUID reviewer, UUID assignment) {
        return count("reviewer = ?1 and assignment = ?2 and sentAt is not null", reviewer, assignment);
    }

    /** What was said of a handing in, the first first. */
    static List<Review> sent(UUID work, int times) {
        return list("work = ?1 and times = ?2 and sentAt is not null order by sentAt, id", work, times);
    }

    /** What somebody reviews now. */
    static Optional<Review> inHand(UUID reviewer, UUID assignment) {
        return find("reviewer = ?1 and assignment = ?2 and sentAt is null and reportedAt is null", reviewer, assignment)
                .firstResultOptional();
    }

    boolean isOpen() {
        return sentAt == null && reportedAt == null;
    }

    boolean says(Rubric.Marks marks) {
        return marks.lines().equals(lines) && marks.comment().equals(comment);
    }

    void send(Rubric.Marks marks, Instant now) {
        lines = List.copyOf(marks.lines());
        comment = marks.comment();
        sentAt = now;
    }

    void report(String words, Instant now) {
        report = words;
        reportedAt = now;
    }

    /** As the rubric has it now. */
    Rubric.Marks marks(Assignment asked) {
        return new Rubric(asked).marks(lines, comment);
    }

    @Converter
    static class LinesColumn extends Json<List<PieceMark.Line>> {
        LinesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
