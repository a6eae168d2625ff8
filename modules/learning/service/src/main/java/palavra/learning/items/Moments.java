package palavra.learning.items;

/**
 * The second moments of a test, and what classical test theory makes of them. Variances are those of a sample, with
 * n − 1, of items and total alike. What is not defined is NaN.
 *
 * @param variance of each item
 * @param withTotal the covariance of each item with the sum of all, itself included; they add up to the sum's variance
 * @param items how many there are; one that nobody answered is none, and has no variance
 */
record Moments(double[] variance, double[] withTotal, int items) {

    /** The variance of the sum. */
    double total() {
        return sum(withTotal);
    }

    /** The correlation of an item with the sum. */
    double correlation(int item) {
        return withTotal[item] / Math.sqrt(variance[item] * total());
    }

    /** The correlation of an item with the sum of the others. */
    double rest(int item) {
        return defined((withTotal[item] - variance[item]) / Math.sqrt(variance[item] * totalWithout(item)));
    }

    /** Cronbach's alpha (1951), k / (k − 1) · (1 − Σ var / var of the sum). */
    double alpha() {
        return alpha(items, sum(variance), total());
    }

    /** Alpha of the test without an item. */
    double alphaWithout(int item) {
        return alpha(items - 1, sum(variance) - variance[item], totalWithout(item));
    }

    /** The standard error of measurement. */
    double error() {
        return defined(Math.sqrt(total() * (1 - alpha())));
    }

    private double totalWithout(int item) {
        return total() + variance[item] - 2 * withTotal[item];
    }

    private static double alpha(int items, double variances, double total) {
        return items < 2 || total <= 0 ? Double.NaN : items / (items - 1.0) * (1 - variances / total);
    }

    private static double defined(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }
}
