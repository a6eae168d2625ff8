package palavra.content.olx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file of the course.
 *
 * @param path its name in our course, with slashes for folders; safe in a URL once percent-encoded
 * @param mediaType found by looking into the file, not by its name
 * @param inline whether a browser may show it; anything else is offered as a download only
 * @param file where it lies until the archive is closed
 */
public record AssetFile(String path, String mediaType, boolean inline, long size, Path file) {

    /** The path behind what follows {@code media:} in a link, without a fragment. */
    public static String pathOf(String address) {
        return URLDecoder.decode(address.replaceFirst("#.*$", ""), StandardCharsets.UTF_8);
    }
}
