package palavra.launcher.demo;

import java.util.concurrent.atomic.LongAdder;

/** What all learners together did, as far as it was acknowledged. */
final class Tally {

    final LongAdder people = new LongAdder();
    final LongAdder enrollments = new LongAdder();
    final LongAdder units = new LongAdder();
    final LongAdder submissions = new LongAdder();
    final LongAdder posts = new LongAdder();
    final LongAdder films = new LongAdder();
    final LongAdder refusals = new LongAdder();
    final LongAdder stuck = new LongAdder();

    @Override
    public String toString() {
        return "%d people, %d enrollments, %d units opened, %d submissions, %d posts, %d film events, %d refused, %d stuck"
                .formatted(
                        people.sum(),
                        enrollments.sum(),
                        units.sum(),
                        submissions.sum(),
                        posts.sum(),
                        films.sum(),
                        refusals.sum(),
                        stuck.sum());
    }
}
