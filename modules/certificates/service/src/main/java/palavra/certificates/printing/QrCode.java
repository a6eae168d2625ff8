package palavra.certificates.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code (ISO/IEC 18004), level M, without its quiet zone: who draws it leaves four modules free around it. */
record QrCode(BitMatrix modules) {

    static QrCode of(String address) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    void draw(PdfContentByte page, float left, float bottom, float side) {
        var module = side / modules.getWidth();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    page.rectangle(left + x * module, bottom + side - (y + 1) * module, module, module);
                }
            }
        }
        page.fill();
    }
}
