/** Work that a person grades: handed in by learners, graded by the team. */
package palavra.learning.api.assignment;
