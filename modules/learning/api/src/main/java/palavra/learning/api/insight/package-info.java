/** The door of learning for those who teach and write: which learners may need help, and which problems do. */
package palavra.learning.api.insight;
