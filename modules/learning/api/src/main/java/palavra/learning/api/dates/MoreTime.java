package palavra.learning.api.dates;

/** Extra time for a learner, instead of what they had, and why. */
public record MoreTime(ExtraTime time, String reason) {}
