package palavra.content.api.assignment;

import java.util.List;
import java.util.Set;

/** The files that may be handed in at all, by the ending of their name. Nothing that a browser runs is among them. */
public final class FileTypes {

    public static final int MOST_FILES = 10;
    public static final int MOST_MEGABYTES = 10;

    public static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "gif", "webp");
    public static final List<String> PAPERS_AND_PICTURES = List.of("pdf", "png", "jpg", "jpeg", "gif", "webp");
    public static final List<String> USUAL =
            List.of("pdf", "docx", "odt", "xlsx", "ods", "pptx", "odp", "txt", "md", "csv", "png", "jpg", "jpeg");

    private static final Set<String> KNOWN = Set.of(
            "pdf", "docx", "odt", "xlsx", "ods", "pptx", "odp", "txt", "md", "csv", "zip", "png", "jpg", "jpeg", "gif",
            "webp", "mp3", "m4a", "ogg", "wav", "mp4", "webm");

    private FileTypes() {}

    public static boolean isKnown(String ending) {
        return KNOWN.contains(ending);
    }
}
