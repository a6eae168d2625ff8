package palavra.forums.api.moderation;

/** Why a post is reported, taken out of sight or why someone may not write; the reader's language has the words. */
public enum Reason {
    ADVERTISING,
    INSULT,
    OFF_TOPIC,
    ANSWER_TO_GRADED_WORK,
    PERSONAL_DATA,
    NEEDS_CARE,
    OTHER
}
