package palavra.content.api;

import java.util.UUID;

/**
 * Content is published once and shown in many runs, so its links hold marks where the run will stand:
 * {@code media:path} for a file, {@code unit:id} for a unit and {@code run:} for the run's outline.
 */
public final class Marks {

    private Marks() {}

    /** Safe HTML with the marks in its attributes turned into addresses of that run. */
    public static String inRun(String html, UUID run) {
        if (html == null || !html.contains("=\"media:") && !html.contains("=\"unit:") && !html.contains("=\"run:")) {
            return html;
        }
        return html.replace("=\"media:", "=\"/media/" + run + "/")
                .replace("=\"unit:", "=\"/runs/" + run + "/units/")
                .replace("=\"run:", "=\"/runs/" + run);
    }

    /**
     * The same for a page outside any run, such as a preview.
     *
     * @param media what file paths are put behind, units likewise; home stands for the outline
     */
    public static String under(String html, String media, String units, String home) {
        return html == null
                ? null
                : html.replace("=\"media:", "=\"" + media)
                        .replace("=\"unit:", "=\"" + units)
                        .replace("=\"run:", "=\"" + home);
    }

    /** The address of a file, or the same text when it is the address of another host. */
    public static String address(String path, UUID run) {
        return path.startsWith("media:") ? "/media/" + run + "/" + path.substring("media:".length()) : path;
    }
}
