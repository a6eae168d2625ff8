/** Quizzes that are taken as a whole and by the clock: one door for who answers them. */
package palavra.learning.api.sitting;
