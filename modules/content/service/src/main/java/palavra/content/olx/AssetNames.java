package palavra.content.olx;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a file's path in our course by any of the names OLX gives it. */
final class AssetNames {

    private final Map<String, String> paths = new HashMap<>();

    /** Takes a file's name below {@code static/} and answers the path it has from now on, free of refused signs. */
    String add(String name) {
        var path = name.replaceAll("[%;\\\\]", "_");
        var unique = path;
        for (var i = 2; paths.containsValue(unique); i++) {
            unique = i + "-" + path;
        }
        paths.putIfAbsent(folded(name), unique);
        paths.put(name, unique);
        return unique;
    }

    /** The path behind a name in a link, which may be percent-encoded or written as the old platform rewrote it. */
    Optional<String> find(String name) {
        var plain = name.replaceFirst("[?#].*$", "");
        return Stream.of(name, plain, decoded(plain))
                .flatMap(form -> Stream.of(form, folded(form)))
                .map(paths::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static String address(String path) {
        return "media:" + encoded(path);
    }

    static String encoded(String path) {
        return Stream.of(path.split("/"))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** As the old platform names files in links: everything but letters, digits, point and dash is an underscore. */
    private static String folded(String name) {
        return name.replaceAll("(?U)[^\\w.~-]", "_");
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
