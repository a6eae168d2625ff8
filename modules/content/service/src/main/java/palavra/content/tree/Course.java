package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.GradingPolicy;
import palavra.kernel.Ids;

/** A course as packages name it: the root of its editions, blocks, files, publications and imports. */
@Entity
public class Course extends PanacheEntityBase {

    @Id
    public UUID id;

    public String institution;
    public String number;
    public String runName;

    /** The run that the first import made; later ones are made by courses. */
    public UUID run;

    public String slug;
    public String paper;
    public String motif;

    /** What its about page is called among the blocks that translators find in it. */
    public UUID about = Ids.next();

    /** The same for what its certificates say. */
    public UUID certificate = Ids.next();

    /** Who imported it first. */
    public UUID owner;

    String policy;

    /** How the package that was imported last grades; null where none did. */
    @Column(name = "imported_policy")
    String importedPolicy;

    public static Optional<Course> named(String institution, String number, String runName) {
        return find("institution = ?1 and number = ?2 and runName = ?3", institution, number, runName)
                .firstResultOptional();
    }

    public static Optional<Course> at(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public static boolean isTaken(String slug) {
        return count("slug", slug) > 0;
    }

    public GradingPolicy policy() {
        return Json.read(policy, GradingPolicy.class);
    }

    public void grade(GradingPolicy by) {
        policy = Json.write(by);
    }

    /** Takes over how a package grades; false where a person decided otherwise since the last one, which stays. */
    public boolean gradeImported(GradingPolicy by) {
        var decided = policy != null && !policy.equals(importedPolicy);
        importedPolicy = Json.write(by);
        if (decided && !policy.equals(importedPolicy)) {
            return false;
        }
        policy = importedPolicy;
        return true;
    }
}
