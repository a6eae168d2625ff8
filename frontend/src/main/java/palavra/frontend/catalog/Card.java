package palavra.frontend.catalog;

import palavra.courses.api.EditionView;

/**
 * A course in the catalog as its card says it.
 *
 * @param starts the day it begins; null when that is not to come
 * @param open whether one can enroll today
 * @param weeks null when it has no dates
 * @param text what reading it weighs, with its unit; null when not known
 * @param media the weight with audio and video; null when there is none
 */
record Card(
        String href,
        EditionView edition,
        String institution,
        String paper,
        String motif,
        String starts,
        boolean open,
        boolean selfPaced,
        Integer weeks,
        int languages,
        String text,
        String media) {}
