package palavra.content.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import palavra.content.html.Links;
import palavra.content.media.AssetFile;

/**
 * The files of a course as authors write them: {@code media:images/roof.jpg} is the newest content of that path, and
 * {@code ?v=} behind it an earlier one. What is stored always names the version.
 */
public final class CourseFiles implements Links {

    private static final Pattern MARK = Pattern.compile("media:([^\\s\"'<>()?#]+)\\?v=([0-9a-f]{12})");

    private final Map<String, AssetFile> newest = new HashMap<>();
    private final Map<String, AssetFile> versions = new HashMap<>();

    /** @param files oldest first */
    public CourseFiles(List<AssetFile> files) {
        for (var file : files) {
            newest.put(file.path, file);
            versions.put(file.path + "?v=" + file.version(), file);
        }
    }

    /** The file behind an address of the form {@code media:path} with or without a version. */
    public Optional<AssetFile> find(String address) {
        var bare = decoded(address.replaceFirst("^media:", "").replaceFirst("#.*$", ""));
        return Optional.ofNullable(versions.getOrDefault(bare, newest.get(bare.replaceFirst("\\?v=.*$", ""))));
    }

    /** The mark that is stored for a file. */
    public static String mark(AssetFile file) {
        return mark(file.path, file.sha256);
    }

    /** The same by path and hash. */
    public static String mark(String path, String sha256) {
        return "media:" + encoded(path) + "?v=" + AssetFile.version(sha256);
    }

    /** The text with the version left out where it is the newest. */
    public String brief(String text) {
        return text == null
                ? null
                : MARK.matcher(text).replaceAll(found -> {
                    var file = newest.get(decoded(found.group(1)));
                    var isNewest = file != null && file.version().equals(found.group(2));
                    return Matcher.quoteReplacement(isNewest ? "media:" + found.group(1) : found.group());
                });
    }

    @Override
    public Target resolve(String written) {
        var link = written.replaceAll("\\p{Cntrl}", "").strip();
        if (link.length() > 2_000) {
            return new Target(Kind.REFUSED, "");
        }
        if (link.startsWith("media:")) {
            var fragment = link.indexOf('#') < 0 ? "" : link.substring(link.indexOf('#'));
            var safe = fragment.matches("#[A-Za-z0-9=&_.,-]{1,80}") ? fragment : "";
            return find(link)
                    .map(file -> new Target(Kind.MEDIA, mark(file) + safe))
                    .orElse(new Target(Kind.MISSING, link));
        }
        if (link.startsWith("unit:")) {
            return new Target(Kind.PLACE, link);
        }
        return link.matches("(?i)(https?://[^/]|mailto:.).*")
                ? new Target(Kind.OUTSIDE, link.replace(" ", "%20"))
                : new Target(Kind.REFUSED, link);
    }

    /** Images inside HTML belong among the files first. */
    @Override
    public Optional<Target> keep(byte[] image) {
        return Optional.empty();
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** A path as marks write it, in plain characters. */
    public static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
