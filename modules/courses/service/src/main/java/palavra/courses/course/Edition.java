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
import palavra.content.api.EditionDedicated;
import palavra.content.api.EditionDescribed;

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
        say(told.title(), told.word(), told.lead(), told.overview(), told.abilities());
        belongTo(told.institution(), told.subject(), told.number());
    }

    /** Takes over what the edition's own about page says. */
    public void describe(EditionDescribed told) {
        say(told.title(), told.word(), told.lead(), told.overview(), told.abilities());
        belongTo(course.institution().name(), course.subject(), course.number());
    }

    /** Takes over whom it is for. */
    public void describe(EditionDedicated told) {
        community = orEmpty(told.community());
        belongTo(course.institution().name(), course.subject(), course.number());
    }

    private void say(String title, String word, String lead, String overview, List<String> abilities) {
        this.title = title;
        this.word = orEmpty(word);
        this.lead = orEmpty(lead);
        this.overview = orEmpty(overview);
        this.abilities = abilities == null ? new String[0] : abilities.toArray(String[]::new);
    }

    private void belongTo(String institution, String subject, String number) {
        searchTitle = Words.of(String.join(" ", title, word, community));
        searchBody = Words.of(String.join(
                " ", lead, String.join(" ", abilities), overview, institution, orEmpty(subject), orEmpty(number)));
    }

    public Course course() {
        return course;
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
