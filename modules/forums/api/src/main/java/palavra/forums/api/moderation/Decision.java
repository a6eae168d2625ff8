package palavra.forums.api.moderation;

/**
 * A moderator's decision on a case.
 *
 * @param reason shown to the author with a removal
 * @param note what else the author reads, plain text of at most 500 characters; empty for none
 * @param alike whether the same holds for every other waiting post of this author in this run that the actor may decide
 */
public record Decision(Verdict verdict, Reason reason, String note, boolean alike) {}
