package palavra.content.films;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;

/** What was made from a film; its root is {@link FilmRow}. */
@Entity
@Table(name = "film_rendition")
@IdClass(FilmRendition.Key.class)
public class FilmRendition extends PanacheEntityBase {

    /** One of each kind for a film. */
    public record Key(String film, String name) implements Serializable {}

    @Id
    public String film;

    @Id
    public String name;

    public String sha256;
    public long size;
    public String mediaType;

    static FilmRendition of(String film, Recipe recipe, MediaStore.Stored stored) {
        var rendition = new FilmRendition();
        rendition.film = film;
        rendition.name = recipe.file;
        rendition.sha256 = stored.hash();
        rendition.size = stored.size();
        rendition.mediaType = recipe.mediaType;
        return rendition;
    }

    /** As much of the hash as an address needs, see {@link AssetFile#version}. */
    String version() {
        return AssetFile.version(sha256);
    }

    public static boolean isWanted(String sha256) {
        return count("sha256", sha256) > 0;
    }
}
