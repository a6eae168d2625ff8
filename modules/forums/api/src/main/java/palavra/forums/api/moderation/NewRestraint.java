package palavra.forums.api.moderation;

/**
 * What a moderator wants to keep from someone.
 *
 * @param everywhere whether it holds in all runs of the institution; only for who leads a run, or an administrator
 * @param notice what the person reads about it: plain text of 1–500 characters
 * @param days after how many days it ends by itself: 1–366
 */
public record NewRestraint(Restraint kind, boolean everywhere, Reason reason, String notice, int days) {}
