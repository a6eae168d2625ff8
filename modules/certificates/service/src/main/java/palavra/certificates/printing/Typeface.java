package palavra.certificates.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/**
 * A list of fonts of which the first that has a letter prints it. Letters are shaped by the JDK's HarfBuzz; a machine
 * without any font configuration prints them unshaped, which is right for Latin, Greek and Cyrillic.
 */
final class Typeface {

    private static final Logger LOG = Logger.getLogger(Typeface.class);

    private static final Map<BaseFont, String> FILES = new HashMap<>();
    private static final String FOLDER = "palavra/certificates/fonts/";

    private static final BaseFont SANS = font("noto-sans/400Regular/NotoSans_400Regular.ttf");
    private static final BaseFont SANS_BOLD = font("noto-sans/700Bold/NotoSans_700Bold.ttf");
    private static final BaseFont ARABIC = font("noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf");
    private static final BaseFont ARABIC_BOLD = font("noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf");
    private static final BaseFont GROTESK = font("familjen-grotesk/700Bold/FamiljenGrotesk_700Bold.ttf");

    static {
        shape();
    }

    static final Typeface TEXT = new Typeface(List.of(SANS, ARABIC));
    static final Typeface BOLD = new Typeface(List.of(SANS_BOLD, ARABIC_BOLD));
    static final Typeface DISPLAY = new Typeface(List.of(GROTESK, SANS_BOLD, ARABIC_BOLD));

    private final List<BaseFont> fonts;

    private Typeface(List<BaseFont> fonts) {
        this.fonts = fonts;
    }

    /** The first font that has every letter of the word, so that no word mixes two; else the one for that letter. */
    BaseFont of(String word, int letter) {
        for (var font : fonts) {
            if (word.codePoints().allMatch(font::charExists)) {
                return font;
            }
        }
        return fonts.stream()
                .filter(font -> font.charExists(letter))
                .findFirst()
                .orElse(fonts.getFirst());
    }

    private static BaseFont font(String file) {
        try (var stream = Typeface.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            var font = BaseFont.createFont(
                    FOLDER + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
            FILES.put(font, FOLDER + file);
            return font;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void shape() {
        try {
            LayoutProcessor.enableKernLiga();
            LayoutProcessor.setWriteActualText();
            FILES.forEach(LayoutProcessor::loadFont);
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            LOG.warnf("Certificates are printed without shaping: %s", noFonts);
        }
    }
}
