package palavra.learning.assignment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.run.Json;

/** How one handing in was graded, with the text that was looked at. Never changed; root: enrollment, by its work. */
@Entity
@Immutable
@Table(name = "assignment_mark")
public class PieceMark extends PanacheEntityBase {

    /** What was decided about one criterion; its words are those of the reader's edition, so only ids are kept. */
    public record Line(String criterion, String level, BigDecimal points, String comment) {}

    @Id
    UUID id;

    UUID work;
    int times;
    UUID publication;
    String text;

    @Convert(converter = LinesColumn.class)
    List<Line> lines;

    String comment;
    BigDecimal earned;
    BigDecimal possible;

    /** Who graded; null where peers did. */
    UUID person;

    String name;

    /** Of how many reviews by peers it is made; 0 where a person graded. */
    int reviews;

    Instant at;

    /** @param grader null where peers graded */
    static void store(Piece piece, Rubric.Marks marks, UUID publication, Actor grader, int reviews, Instant now) {
        var mark = new PieceMark();
        mark.id = Ids.at(now);
        mark.work = piece.id;
        mark.times = piece.times;
        mark.publication = publication;
        mark.text = piece.text;
        mark.lines = marks.lines();
        mark.comment = marks.comment();
        mark.earned = marks.earned();
        mark.possible = marks.possible();
        mark.person = grader == null ? null : grader.id();
        mark.name = grader == null ? "" : grader.name();
        mark.reviews = reviews;
        mark.at = now;
        mark.persist();
    }

    /** The newest of a work. */
    static Optional<PieceMark> of(UUID work) {
        return find("work = ?1 order by at desc, id desc", work).firstResultOptional();
    }

    /** The newest of each work. */
    static Map<UUID, PieceMark> of(Collection<UUID> works) {
        var newest = new HashMap<UUID, PieceMark>();
        PieceMark.<PieceMark>list("work in ?1 order by at, id", works).forEach(mark -> newest.put(mark.work, mark));
        return newest;
    }

    @Converter
    static class LinesColumn extends Json<List<Line>> {
        LinesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
