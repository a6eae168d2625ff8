/** Reports, the review queue, decisions and what holds for people who broke the rules: the second door of {@code forums}. */
package palavra.forums.api.moderation;
