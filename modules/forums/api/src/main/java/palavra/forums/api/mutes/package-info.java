/** Whose posts somebody does not want to see: a door of {@code forums} of everyone's own. */
package palavra.forums.api.mutes;
