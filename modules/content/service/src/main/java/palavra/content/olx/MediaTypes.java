package palavra.content.olx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Tells what a file is by its first bytes; names only decide between kinds of plain text. */
public final class MediaTypes {

    public static final String UNKNOWN = "application/octet-stream";
    /** How many bytes from its beginning tell what a file is. */
    public static final int HEAD = 4096;

    private static final Set<String> SHOWN = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/svg+xml",
            "video/mp4",
            "video/webm",
            "audio/mpeg",
            "audio/ogg",
            "audio/wav",
            "audio/mp4",
            "application/pdf",
            "text/plain",
            "text/vtt");

    private MediaTypes() {}

    /** Whether a browser may show it in the page's place; everything else is only offered as a download. */
    static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    /** The type of a file by its first bytes and its name. */
    public static String of(byte[] head, String name) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        } else if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        } else if (text.startsWith("GIF8")) {
            return "image/gif";
        } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return "image/webp";
        } else if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
            return "audio/wav";
        } else if (text.startsWith("%PDF-")) {
            return "application/pdf";
        } else if (text.startsWith("ftyp", 4)) {
            return text.startsWith("M4A", 8) ? "audio/mp4" : "video/mp4";
        } else if (text.startsWith("\u001aE\u00df\u00a3")) {
            return "video/webm";
        } else if (text.startsWith("OggS")) {
            return "audio/ogg";
        } else if (text.startsWith("ID3") || text.startsWith("\u00ff\u00fb") || text.startsWith("\u00ff\u00f3")) {
            return "audio/mpeg";
        } else if (text.startsWith("PK\u0003\u0004")) {
            return "application/zip";
        }
        return isText(head) ? textType(text, name.toLowerCase()) : UNKNOWN;
    }

    private static String textType(String text, String name) {
        if (text.contains("<svg") && name.endsWith(".svg")) {
            return "image/svg+xml";
        } else if (text.startsWith("WEBVTT") || text.startsWith("\u00ef\u00bb\u00bfWEBVTT")) {
            return "text/vtt";
        } else if (name.endsWith(".csv")) {
            return "text/csv";
        } else if (name.endsWith(".txt") || name.endsWith(".srt") || name.endsWith(".md")) {
            return "text/plain";
        }
        return UNKNOWN;
    }

    private static boolean isText(byte[] head) {
        return head.length > 0
                && Arrays.equals(
                        head,
                        new String(head, StandardCharsets.ISO_8859_1)
                                .replace("\0", "")
                                .getBytes(StandardCharsets.ISO_8859_1));
    }
}
