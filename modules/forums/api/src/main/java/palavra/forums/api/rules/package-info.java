/** What a run asks of those who write in its discussions: a door of {@code forums} of its own, for its team. */
package palavra.forums.api.rules;
