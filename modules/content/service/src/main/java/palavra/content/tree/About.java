package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.fields.AboutFields.Said;
import palavra.content.fields.Brought;
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

    /** What the package that was imported last says here, as a {@link Said}; null where none is known. */
    String imported;

    /** The page of an edition that somebody begins. */
    public static void begun(Edition edition, String word) {
        var about = new About();
        about.edition = edition.id;
        about.say(word, "", "", List.of());
        about.persist();
    }

    /**
     * Takes over what a package says and answers what stayed.
     *
     * @param written whether a person's words may stand here, which stay; false for a page that follows its source
     */
    public static Brought imported(Edition edition, Said said, boolean written) {
        var about = About.<About>findByIdOptional(edition.id).orElseGet(About::new);
        about.edition = edition.id;
        var mine = about.said(edition);
        var theirs =
                new Said(said.title(), said.word(), said.lead(), Numbers.normal(said.overview()), said.abilities());
        var before = about.imported == null ? null : Json.read(about.imported, Said.class);
        var brought = written ? Brought.of(before, mine, theirs) : new Brought(theirs, List.of());
        about.imported = Json.write(theirs);
        if (about.version == 0 || !brought.page().equals(mine)) {
            about.say(edition, brought.page());
        }
        about.persist();
        return brought;
    }

    public static About of(UUID edition) {
        return findById(edition);
    }

    /** The same, kept from others until the transaction ends. */
    public static About locked(UUID edition) {
        return findById(edition, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What it says, with what the edition is called. */
    public Said said(Edition edition) {
        return new Said(edition.title, word, lead, overview(), abilities());
    }

    /** Says that, and calls the edition so. */
    public void say(Edition edition, Said said) {
        edition.title = said.title();
        say(said.word(), said.lead(), said.overview(), said.abilities());
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
