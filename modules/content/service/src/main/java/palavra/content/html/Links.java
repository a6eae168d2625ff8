package palavra.content.html;

import java.util.Optional;

/** Tells what the links of a piece of HTML stand for in the course it belongs to. */
public interface Links {

    /** What kind of thing a link leads to. */
    enum Kind {
        /** A file of the course; the address is {@code media:path}. */
        MEDIA,
        /** A place in the course; the address is {@code unit:sourceId}. */
        PLACE,
        /** Another host, or a mail address. */
        OUTSIDE,
        /** A file or place of the course that the package does not hold. */
        MISSING,
        /** A page of the old platform, or a scheme nobody may use here. */
        REFUSED
    }

    /** @param address what the HTML will say; the link as it was where there is no address for it */
    record Target(Kind kind, String address) {}

    Target resolve(String link);

    /** Makes a file of an image that was written into the HTML itself; empty when it is no image. */
    Optional<Target> keep(byte[] image);
}
