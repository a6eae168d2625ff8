package palavra.frontend.learn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import palavra.learning.api.Receipt;
import palavra.learning.api.ReceiptItem;
import palavra.learning.api.ReceiptProblem;
import palavra.learning.api.ReceiptType;

/** A receipt with its bar of contributions, ready to be drawn. Numbers are shown to a tenth and never counted with. */
public record Bill(Receipt receipt) {

    /** One assignment type on the bar: where it starts and how long it is, in percent points; color 1 to 5. */
    public record Slice(String name, BigDecimal start, BigDecimal length, BigDecimal most, int color) {}

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

    /** A share as people write it: 0.15 as 15. */
    public BigDecimal percent(BigDecimal share) {
        var percent = share.multiply(HUNDRED).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** Whether there is more than the 100 that count. */
    public boolean isCapped() {
        return receipt.exact().compareTo(HUNDRED) > 0;
    }

    /** The points that lateness took off in a part. */
    public BigDecimal off(ReceiptItem item) {
        return item.problems().stream()
                .filter(problem -> problem.given() == null && problem.late() != null)
                .map(problem -> problem.late().off())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal share(ReceiptProblem problem) {
        return problem.possible().signum() == 0
                ? BigDecimal.ZERO
                : tenth(problem.earned().multiply(HUNDRED).divide(problem.possible(), 2, RoundingMode.HALF_UP));
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
