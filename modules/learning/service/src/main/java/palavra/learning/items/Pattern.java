package palavra.learning.items;

/**
 * What so many learners have in common: the share of the points each item gave them at the first try.
 *
 * @param shares from 0 to 1, in the order of the items; NaN for one that was not answered
 */
record Pattern(double[] shares, long learners) {

    boolean answered(int item) {
        return !Double.isNaN(shares[item]);
    }

    double total() {
        var total = 0.0;
        for (var item = 0; item < shares.length; item++) {
            total += answered(item) ? shares[item] : 0;
        }
        return total;
    }

    /** The mean of the other items that were answered; NaN where there is none. */
    double rest(int without) {
        var sum = 0.0;
        var count = 0;
        for (var item = 0; item < shares.length; item++) {
            if (item != without && answered(item)) {
                sum += shares[item];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
