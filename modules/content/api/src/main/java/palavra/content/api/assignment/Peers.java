package palavra.content.api.assignment;

/**
 * How learners assess each other's work.
 *
 * @param give how many reviews somebody gives before their own work is graded; 0 to {@value #MOST}
 * @param receive how many reviews make a grade; 1 to {@value #MOST}
 * @param days after which fewer suffice, counted from handing in or the deadline, whichever is later; 1 to {@value
 *     #MOST_DAYS}
 */
public record Peers(int give, int receive, int days) {

    public static final int MOST = 20;
    public static final int MOST_DAYS = 90;

    /** What an author begins with. */
    public static final Peers USUAL = new Peers(3, 3, 7);

    public boolean fits() {
        return give >= 0 && give <= MOST && receive >= 1 && receive <= MOST && days >= 1 && days <= MOST_DAYS;
    }
}
