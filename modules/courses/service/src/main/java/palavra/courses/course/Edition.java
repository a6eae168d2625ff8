package palavra.courses.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.CourseImported;

/** A course in one language for one community: its title page. Part of {@link Course}. */
@Entity
public class Edition extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private String language;
    private String community;
    private boolean source;
    private String word;
    private String title;
    private String lead;
    private String overview;
    private String[] abilities;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "search_title")
    private String searchTitle;

    @Column(name = "search_body")
    private String searchBody;

    @Version
    private int version;

    protected Edition() {}

    Edition(UUID id, Course course, Instant createdAt) {
        this.id = id;
        this.course = course;
        this.createdAt = createdAt;
    }

    /** Takes over what the package says about itself, and what can be found by it. */
    void describe(CourseImported told) {
        language = told.language().tag();
        community = orEmpty(told.community());
        source = told.source();
        word = orEmpty(told.word());
        title = told.title();
        lead = orEmpty(told.lead());
        overview = orEmpty(told.overview());
        abilities = told.abilities() == null ? new String[0] : told.abilities().toArray(String[]::new);
        searchTitle = Words.of(String.join(" ", title, word, community));
        searchBody = Words.of(String.join(
                " ",
                lead,
                String.join(" ", abilities),
                overview,
                told.institution(),
                orEmpty(told.subject()),
                orEmpty(told.number())));
    }

    public String lead() {
        return lead;
    }

    public String overview() {
        return overview;
    }

    public List<String> abilities() {
        return List.of(abilities);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
