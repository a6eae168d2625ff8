/** What the team of a run does to threads and posts, with a reason that stays in the log: a door of {@code forums}. */
package palavra.forums.api.steering;
