/** Which numbers a learner has in a problem with variables: a pure function of a seed, the problem, and what they had before. */
package palavra.learning.variable;
