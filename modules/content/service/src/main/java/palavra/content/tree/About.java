package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import palavra.content.api.CourseImported;

/** What the about page says of an edition besides its title. Part of {@link Edition}. */
@Entity
@Table(name = "edition_about")
public class About extends PanacheEntityBase {

    @Id
    UUID edition;

    public String word = "";
    public String lead = "";

    /** Safe HTML. */
    public String overview = "";

    String[] abilities = {};
    int version;

    @Column(name = "based_on")
    public Integer basedOn;

    /** Takes over what a package says; one that says nothing in a language of its own was not written yet. */
    public static void imported(CourseImported told) {
        About about = findById(told.edition());
        if (about == null) {
            about = new About();
            about.edition = told.edition();
        }
        about.say(told.word(), told.lead(), told.overview(), told.abilities());
        var silent = told.lead().isEmpty() && told.overview().isEmpty();
        about.basedOn = told.source() || silent
                ? null
                : Edition.sourceOf(told.course())
                        .map(source -> About.of(source.id).version)
                        .orElse(null);
        about.persist();
    }

    public static About of(UUID edition) {
        return findById(edition);
    }

    /** The same, kept from others until the transaction ends. */
    public static About locked(UUID edition) {
        return findById(edition, LockModeType.PESSIMISTIC_WRITE);
    }

    public void say(String word, String lead, String overview, List<String> abilities) {
        this.word = word;
        this.lead = lead;
        this.overview = overview;
        this.abilities = abilities.toArray(String[]::new);
        version++;
    }

    public int version() {
        return version;
    }

    public List<String> abilities() {
        return List.of(abilities);
    }
}
