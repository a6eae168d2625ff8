package palavra.content.olx;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Looks at the size of images in pixels, which a small file can make huge for whoever opens it. */
public final class Pixels {

    private static final long MOST = 64_000_000;

    private Pixels() {}

    /** Whether the file's header announces more pixels than anyone should have to unpack; nothing is unpacked here. */
    public static boolean areTooMany(Path image) {
        try (var in = ImageIO.createImageInputStream(image.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
