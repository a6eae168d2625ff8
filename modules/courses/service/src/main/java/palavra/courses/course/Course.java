package palavra.courses.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What is taught: an identity and a look, without texts or dates; the root of its editions and runs. */
@Entity
public class Course extends PanacheEntityBase {

    private static final int MOST_HOURS = 80;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Institution institution;

    private String slug;
    private String number;
    private String subject;
    private Integer[] sdgs;
    private String paper;
    private String motif;

    @Column(name = "weekly_hours")
    private Integer weeklyHours;

    @Version
    private int version;

    protected Course() {}

    /** A course as an import first brings it; when its place in addresses is taken it gets one beside it. */
    Course(UUID id, Institution institution, String slug) {
        this.id = id;
        this.institution = institution;
        this.slug = count("slug", slug) == 0 ? slug : Slug.apart(slug, id);
    }

    /** The course of that place in addresses, with its institution. */
    public static Optional<Course> bySlug(String slug) {
        return find("select c from Course c join fetch c.institution where c.slug = ?1", slug)
                .firstResultOptional();
    }

    void describe(String number, String subject, Set<Integer> sdgs, String paper, String motif, Integer weeklyHours) {
        this.number = number == null ? "" : number;
        this.subject = subject == null ? "" : subject;
        this.sdgs = sdgs == null ? new Integer[0] : new TreeSet<>(sdgs).toArray(Integer[]::new);
        this.paper = paper;
        this.motif = motif;
        this.weeklyHours = weeklyHours == null || weeklyHours < 1 || weeklyHours > MOST_HOURS ? null : weeklyHours;
    }

    public UUID id() {
        return id;
    }

    public Institution institution() {
        return institution;
    }

    public String slug() {
        return slug;
    }

    public String subject() {
        return subject;
    }

    public String number() {
        return number;
    }

    public Set<Integer> sdgs() {
        return Set.of(sdgs);
    }

    public String paper() {
        return paper;
    }

    public String motif() {
        return motif;
    }

    public Integer weeklyHours() {
        return weeklyHours;
    }
}
