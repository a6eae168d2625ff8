/** Marks answers against a problem's key: pure functions, the same on every instance and in every edition. */
package palavra.learning.grading;
