/** The door of learning for the team of a run: who is in it, and in which cohort. */
package palavra.learning.api.roster;
