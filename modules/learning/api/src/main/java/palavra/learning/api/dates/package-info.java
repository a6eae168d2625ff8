/** The dates of one learner: extensions, extra time, and dates that are counted from one's own beginning. */
package palavra.learning.api.dates;
