package palavra.frontend.studio.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Names of files as they stand in a course: plain letters, so that they survive every system and address. */
public final class Paths {

    private static final int LONGEST = 80;

    private Paths() {}

    /** A path in that folder for a file called so by its sender, which nothing has yet. */
    public static String free(String folder, String fileName, Collection<String> taken) {
        var name = plain(fileName);
        var dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        var ending = dot < 0 ? "" : name.substring(dot);
        var path = folder + "/" + name;
        for (var number = 2; taken.contains(path); number++) {
            path = folder + "/" + stem + "-" + number + ending;
        }
        return path;
    }

    /** The folder that a file of that media type goes to. */
    public static String folder(String mediaType) {
        var type = mediaType == null ? "" : mediaType;
        return type.startsWith("image/")
                ? "images"
                : type.startsWith("video/") || type.startsWith("audio/") ? "media" : "files";
    }

    private static String plain(String fileName) {
        var bare = Normalizer.normalize(fileName, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var name = bare.replaceAll("^.*[/\\\\]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[-.]+|-+(?=\\.)|-+$", "");
        var cut = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        return cut.isEmpty() ? "file" : cut;
    }
}
