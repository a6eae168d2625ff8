package palavra.content.olx;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import palavra.content.html.Links;

/** Knows the many ways OLX writes a link to a file or a place of its own course. */
final class CourseLinks implements Links {

    private static final Pattern FILE = Pattern.compile(
            "(?:^(?:\\.\\./)*/?static/|asset-v1:[^/]*?\\+type@asset\\+block@|/c4x/[^/]+/[^/]+/asset/)(.+)$");
    private static final Pattern PLACE =
            Pattern.compile("(?:/?jump_to_id/|/jump_to/(?:block-v1:[^/]*@|i4x://[^/]+/[^/]+/[^/]+/)"
                    + "|^block-v1:[^/]*@|^i4x://[^/]+/[^/]+/[^/]+/)([^/?#]+)/?(?:[?#].*)?$");
    private static final int LONGEST = 2_000;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private final Assets assets;
    private final Set<String> places;

    CourseLinks(Assets assets, Set<String> places) {
        this.assets = assets;
        this.places = places;
    }

    @Override
    public Target resolve(String written) {
        if (written.length() > LONGEST) {
            return new Target(Kind.REFUSED, "");
        }
        var link = written.replaceAll("\\p{Cntrl}", "").strip().replace(" ", "%20");
        if (link.startsWith("//")) {
            link = "https:" + link;
        }
        var isRemote = link.matches("(?i)https?://[^/].*");
        var own = own(link);
        if (own.isPresent() && !(isRemote && own.get().kind() == Kind.MISSING)) {
            return own.get();
        }
        if (isRemote || link.toLowerCase().startsWith("mailto:")) {
            return new Target(Kind.OUTSIDE, link);
        }
        if (link.isEmpty() || link.startsWith("/") || SCHEME.matcher(link).find()) {
            return new Target(Kind.REFUSED, link);
        }
        return file(link);
    }

    @Override
    public Optional<Target> keep(byte[] image) {
        return assets.add(image).map(file -> new Target(Kind.MEDIA, AssetNames.address(file.path())));
    }

    private Optional<Target> own(String link) {
        var place = PLACE.matcher(link);
        if (place.find()) {
            return Optional.of(
                    places.contains(place.group(1))
                            ? new Target(Kind.PLACE, "unit:" + AssetNames.encoded(place.group(1)))
                            : new Target(Kind.MISSING, link));
        }
        var file = FILE.matcher(link);
        return file.find() ? Optional.of(file(file.group(1))) : Optional.empty();
    }

    private Target file(String name) {
        return assets.find(name)
                .map(file -> new Target(Kind.MEDIA, AssetNames.address(file.path()) + fragment(name)))
                .orElse(new Target(Kind.MISSING, name));
    }

    /** The place in a file, such as {@code #page=3} of a document. */
    private static String fragment(String name) {
        var fragment = name.substring(name.indexOf('#') + 1);
        return name.indexOf('#') >= 0 && fragment.matches("[A-Za-z0-9=&_.,-]{1,80}") ? "#" + fragment : "";
    }
}
