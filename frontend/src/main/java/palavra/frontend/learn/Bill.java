package palavra.frontend.learn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import palavra.learning.api.Receipt;
import palavra.learning.api.ReceiptType;

/** A receipt with its bar of contributions, ready to be drawn. Numbers are shown to a tenth and never counted with. */
record Bill(Receipt receipt) {

    /** One assignment type on the bar: where it starts and how long it is, in percent points; color 1 to 5. */
    record Slice(String name, BigDecimal start, BigDecimal length, BigDecimal most, int color) {}

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int COLORS = 5;

    public List<Slice> slices() {
        var slices = new ArrayList<Slice>();
        var start = BigDecimal.ZERO;
        for (var type : receipt.types()) {
            var length = type.contribution().min(HUNDRED.subtract(start)).max(BigDecimal.ZERO);
            slices.add(new Slice(type.name(), start, length, most(type), slices.size() % COLORS + 1));
            start = start.add(length);
        }
        return slices;
    }

    public BigDecimal most(ReceiptType type) {
        return tenth(type.weight().multiply(HUNDRED));
    }

    public BigDecimal tenth(BigDecimal number) {
        var shown = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    public long counted(ReceiptType type) {
        return type.items().stream().filter(item -> !item.dropped()).count();
    }

    /** Where the pass mark stands on an axis of 600. */
    public int mark() {
        return receipt.passMark() * 6;
    }

    /** Where the pass mark's words stand so that they stay inside the drawing. */
    public String anchor() {
        return receipt.passMark() > 90 ? "end" : receipt.passMark() < 10 ? "start" : "middle";
    }
}
