package palavra.content.publishing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a publication needs to know of a unit without its document.
 *
 * @param document the hash of its document
 * @param types of its components, in their order
 * @param bytes of text and pictures
 * @param media sound and film in it: hash to bytes
 * @param links source ids it has links to
 */
record ComposedUnit(
        UUID unit,
        String document,
        List<String> types,
        int problems,
        long bytes,
        Map<String, Long> media,
        List<String> links) {}
