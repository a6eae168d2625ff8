/** Works out the course grade from a policy and scores: pure functions on exact fractions. */
package palavra.learning.grade;
