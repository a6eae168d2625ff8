/** What the team of a run tells its learners. */
package palavra.notifications.api.announcing;
