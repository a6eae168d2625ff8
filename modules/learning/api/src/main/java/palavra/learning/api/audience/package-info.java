/** The door of learning for whom parts of a course are meant: some cohorts only, or everybody. */
package palavra.learning.api.audience;
