package palavra.learning.items;

/** Adds up pairs with weights and says how they go together: Pearson's r, NaN where it is not defined. */
final class Correlation {

    private double n;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;

    void add(double one, double other, double weight) {
        n += weight;
        x += one * weight;
        y += other * weight;
        xx += one * one * weight;
        yy += other * other * weight;
        xy += one * other * weight;
    }

    double value() {
        var both = xy - x * y / n;
        var spread = Math.sqrt((xx - x * x / n) * (yy - y * y / n));
        return spread > 1e-9 ? both / spread : Double.NaN;
    }
}
