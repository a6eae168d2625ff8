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
import palavra.content.fields.Numbers;

/** What the about page says of an edition besides its title. Part of {@link Edition}. */
@Entity
@Table(name = "edition_about")
public class About extends PanacheEntityBase {

    @Id
    UUID edition;

    public String word = "";
    public String lead = "";

    /** Safe HTML with numbers, see {@link Numbers}. */
    public String overview = "";

    String[] abilities = {};

    /** Those of the abilities. */
    Integer[] numbers = {};

    int version;

    /** The version of the source's that an edition wrote its own page beside; null for the source and where it follows. */
    @Column(name = "based_on")
    public Integer basedOn;

    /** Takes over what a package says. */
    public static About imported(CourseImported told) {
        About about = findById(told.edition());
        if (about == null) {
            about = new About();
            about.edition = told.edition();
        }
        about.say(told.word(), told.lead(), told.overview(), told.abilities());
        about.basedOn = null;
        about.persist();
        return about;
    }

    public static About of(UUID edition) {
        return findById(edition);
    }

    /** The same, kept from others until the transaction ends. */
    public static About locked(UUID edition) {
        return findById(edition, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Its texts keep their numbers. */
    public void say(String word, String lead, String overview, List<String> abilities) {
        this.word = word;
        this.lead = lead;
        this.overview = Numbers.keep(StoredBody.html(this.overview), StoredBody.html(overview))
                .html();
        this.numbers = Numbers.keep(abilities(), numbers, abilities);
        this.abilities = abilities.toArray(String[]::new);
        version++;
    }

    public int version() {
        return version;
    }

    /** The overview as readers get it. */
    public String overview() {
        return Numbers.strip(overview);
    }

    public List<String> abilities() {
        return List.of(abilities);
    }

    /** The numbers of the abilities, which they keep while others come and go. */
    public List<Integer> numbers() {
        return List.of(numbers);
    }
}
