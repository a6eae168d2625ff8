package palavra.content.html;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import palavra.content.api.Verdict;

/** Images, sound, video and frames: those of the course stay, frames of other hosts become links that name the host. */
final class Embeds {

    private final Links links;
    private final List<Finding> findings;

    Embeds(Links links, List<Finding> findings) {
        this.links = links;
        this.findings = findings;
    }

    void replace(Element body) {
        body.select("img").forEach(this::image);
        body.select("audio, video").forEach(this::media);
        body.select("iframe, object, embed").forEach(this::frame);
    }

    private void image(Element image) {
        var source = image.attr("src").strip();
        var target = source.startsWith("data:") ? inline(source) : links.resolve(source);
        switch (target.kind()) {
            case MEDIA -> {
                image.attr("src", target.address()).attr("loading", "lazy");
                note(true, source, Verdict.CHANGED, "media-link", "The image is shown from the course's files.");
                describe(image, source);
            }
            case OUTSIDE -> {
                image.replaceWith(link(target.address(), image.attr("alt")));
                note(true, source, Verdict.CHANGED, "remote-image", "An image of another host became a link to it.");
            }
            default -> {
                image.replaceWith(missing(image.attr("alt"), source));
                note(true, source, Verdict.DROPPED, "media-missing", "The package does not hold this image.");
            }
        }
    }

    private void describe(Element image, String source) {
        if (!image.hasAttr("alt")) {
            image.attr("alt", "");
            note(
                    false,
                    source,
                    Verdict.CHANGED,
                    "image-without-text",
                    "The image has no text for those who cannot see it.");
        }
    }

    private Links.Target inline(String source) {
        var comma = source.indexOf(',');
        Optional<Links.Target> kept = Optional.empty();
        if (comma > 0 && source.substring(0, comma).endsWith(";base64")) {
            try {
                kept = links.keep(Base64.getMimeDecoder().decode(source.substring(comma + 1)));
            } catch (IllegalArgumentException notBase64) {
                kept = Optional.empty();
            }
        }
        return kept.orElse(new Links.Target(Links.Kind.MISSING, ""));
    }

    private void media(Element media) {
        var first = media.selectFirst("source[src]");
        var source = media.hasAttr("src") || first == null ? media.attr("src") : first.attr("src");
        var target = links.resolve(source);
        media.empty();
        if (target.kind() == Links.Kind.MEDIA) {
            media.clearAttributes();
            media.attr("src", target.address()).attr("controls", "controls").attr("preload", "none");
            note(true, source, Verdict.CHANGED, "media-link", "It is played from the course's files.");
        } else {
            replaceByLink(media, source, target, "remote-media", "Media of another host became a link to it.");
        }
    }

    private void frame(Element frame) {
        var source = frame.hasAttr("data") ? frame.attr("data") : frame.attr("src");
        replaceByLink(frame, source, links.resolve(source), "frame", "A frame became a link.");
    }

    private void replaceByLink(Element element, String source, Links.Target target, String reason, String sentence) {
        if (target.kind() == Links.Kind.MEDIA || target.kind() == Links.Kind.OUTSIDE) {
            element.replaceWith(link(target.address(), element.attr("title")));
            note(true, source, Verdict.CHANGED, reason, sentence + " It leads to " + host(target.address()) + ".");
        } else {
            element.replaceWith(missing(element.attr("title"), source));
            note(true, source, Verdict.DROPPED, "media-missing", "What was shown here is not in the package.");
        }
    }

    private static Element link(String address, String title) {
        var shown = title.isBlank() ? host(address) : title.strip() + " (" + host(address) + ")";
        return new Element("a")
                .attr("href", address)
                .attr("rel", "noopener noreferrer external")
                .text(shown);
    }

    private static Element missing(String text, String source) {
        var name = source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
        var shown = text.isBlank() ? name : text;
        return new Element("span").attr("data-missing", "").text(HtmlCleaner.shorten(shown));
    }

    static String host(String address) {
        if (address.startsWith("media:")) {
            return address.substring(address.lastIndexOf('/') + 1).replaceFirst("^media:", "");
        }
        try {
            var host = URI.create(address).getHost();
            return host == null ? HtmlCleaner.shorten(address) : host;
        } catch (IllegalArgumentException odd) {
            return HtmlCleaner.shorten(address);
        }
    }

    private void note(boolean link, String source, Verdict verdict, String reason, String sentence) {
        var what = source.startsWith("data:") ? "data:" : HtmlCleaner.shorten(source);
        findings.add(new Finding(link, what, verdict, reason, sentence));
    }
}
