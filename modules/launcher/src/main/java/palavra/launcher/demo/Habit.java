package palavra.launcher.demo;

import java.util.random.RandomGenerator;

/**
 * How somebody studies.
 *
 * @param stops the share of the units after which they are not seen again, 0–1
 * @param knows the chance that an answer is right, 0–1; a second try is better
 * @param answers whether they answer problems at all
 * @param talks the chance that they write in a unit's discussion, 0–1
 * @param watches the share of a film they watch, 0–1
 */
record Habit(String name, double stops, double knows, boolean answers, double talks, double watches) {

    private static final Habit[] COMMON = {
        new Habit("steady", 1, .9, true, .35, 1),
        new Habit("steady", 1, .85, true, .2, .9),
        new Habit("careful", 1, .7, true, .1, 1),
        new Habit("hasty", 1, .45, true, .05, .2),
        new Habit("reader", 1, 0, false, .1, .8),
        new Habit("sampler", .4, .6, true, .1, .5),
        new Habit("sampler", .25, .6, true, 0, .3),
        new Habit("visitor", .1, 0, false, 0, .1),
    };

    static Habit any(RandomGenerator chance) {
        return COMMON[chance.nextInt(COMMON.length)];
    }
}
