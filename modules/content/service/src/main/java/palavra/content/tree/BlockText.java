package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import palavra.content.Hashes;
import palavra.content.Json;
import palavra.content.fields.Numbers;

/** What one {@link Edition} says in a {@link Block}. */
@Entity
@IdClass(BlockText.Key.class)
public class BlockText extends PanacheEntityBase {

    /** A block in an edition. */
    public record Key(UUID edition, UUID block) implements Serializable {}

    @Id
    public UUID edition;

    @Id
    public UUID block;

    public String title;

    /** A {@link StoredBody} as JSON; null for everything but components. */
    public String body;

    /** Counts the changes, from 1. */
    public int revision;

    public String hash;
    public boolean hidden;

    /** The hash it had when last published: null before the first time, empty when its place or settings changed since. */
    public String published;

    /** The hash of what the last imported package said here; null where none did. */
    String imported;

    public static List<BlockText> of(UUID edition) {
        return list("edition", edition);
    }

    /** What the edition calls the block; empty where it says nothing of it. */
    public static String title(UUID edition, UUID block) {
        BlockText text = findById(new Key(edition, block));
        return text == null ? "" : text.title;
    }

    /** Takes over what a package says; false where a person said something else since the last one, which stays. */
    public boolean imported(String newTitle, String said) {
        var written = hash != null && !hash.equals(imported);
        hidden = false;
        if (written && !hash(newTitle, said == null ? null : numbered(said)).equals(hash)) {
            return false;
        }
        say(newTitle, said);
        imported = hash;
        return true;
    }

    /** Says something else from now on; the same again is no change. Its segments keep their numbers. */
    public void say(String newTitle, String said) {
        hidden = false;
        var newBody = said == null ? null : numbered(said);
        var newHash = hash(newTitle, newBody);
        if (!newHash.equals(hash)) {
            title = newTitle;
            body = newBody;
            hash = newHash;
            revision++;
        }
    }

    private static String hash(String title, String body) {
        return Hashes.of(title, body == null ? "" : body);
    }

    private String numbered(String said) {
        var before = body == null ? null : Json.read(body, StoredBody.class);
        return Json.write(Numbers.keep(before, Json.read(said, StoredBody.class)));
    }
}
