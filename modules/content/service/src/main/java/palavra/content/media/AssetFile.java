package palavra.content.media;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file of a course under its path. One path may have had several contents; each is found by its hash. */
@Entity
@Table(name = "asset")
@IdClass(AssetFile.Key.class)
public class AssetFile extends PanacheEntityBase {

    private static final int VERSION_LENGTH = 12;

    /** A content of a path. */
    public record Key(UUID course, String path, String sha256) implements Serializable {}

    @Id
    public UUID course;

    @Id
    public String path;

    @Id
    public String sha256;

    public long size;
    public String mediaType;

    /** When a package last brought it: the youngest is what the path stands for now. */
    public Instant seenAt;

    public static List<AssetFile> of(UUID course) {
        return list("course = ?1 order by seenAt", course);
    }

    /** The file of that version, else the youngest. */
    public static Optional<AssetFile> find(UUID course, String path, String version) {
        var all = AssetFile.<AssetFile>list("course = ?1 and path = ?2 order by seenAt desc", course, path);
        return all.stream()
                .filter(file -> file.version().equals(version))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What was stored, as the newest content of that path; who brings the same at the same time brings it once. */
    public static AssetFile keep(UUID course, String path, MediaStore.Stored stored, String mediaType, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into asset (course, path, sha256, size, media_type, seen_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " on conflict (course, path, sha256) do update set seen_at = excluded.seen_at")
                .setParameter(1, course)
                .setParameter(2, path)
                .setParameter(3, stored.hash())
                .setParameter(4, stored.size())
                .setParameter(5, mediaType)
                .setParameter(6, now)
                .executeUpdate();
        AssetFile file = findById(new Key(course, path, stored.hash()));
        getEntityManager().refresh(file);
        return file;
    }

    public static boolean isWanted(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /** As much of the hash as an address needs to be kept for ever by a browser. */
    public String version() {
        return version(sha256);
    }

    /** The same of any hash. */
    public static String version(String sha256) {
        return sha256.substring(0, VERSION_LENGTH);
    }
}
