/** What a learner is given of a pool of problems: a pure function of a seed, the pool, and what they were given before. */
package palavra.learning.pool;
