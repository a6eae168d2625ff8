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

    public static List<BlockText> of(UUID edition) {
        return list("edition", edition);
    }

    /** What the edition calls the block; empty where it says nothing of it. */
    public static String title(UUID edition, UUID block) {
        BlockText text = findById(new Key(edition, block));
        return text == null ? "" : text.title;
    }

    /** Says something else from now on; the same again is no change. Its segments keep their numbers. */
    public void say(String newTitle, String said) {
        hidden = false;
        var newBody = said == null ? null : numbered(said);
        var newHash = Hashes.of(newTitle, newBody == null ? "" : newBody);
        if (!newHash.equals(hash)) {
            title = newTitle;
            body = newBody;
            hash = newHash;
            revision++;
        }
    }

    private String numbered(String said) {
        var before = body == null ? null : Json.read(body, StoredBody.class);
        return Json.write(Numbers.keep(before, Json.read(said, StoredBody.class)));
    }
}
