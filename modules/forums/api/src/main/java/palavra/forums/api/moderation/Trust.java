package palavra.forums.api.moderation;

/**
 * How far someone is known in an institution, from what they did: how many posts stood there, what votes they got, on how
 * many days they read, and what was kept from them. Limits rise with it; nobody sets it by hand.
 */
public enum Trust {
    NEW,
    BASIC,
    MEMBER,
    STAFF
}
