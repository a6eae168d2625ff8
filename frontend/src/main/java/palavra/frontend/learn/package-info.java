/** The learner's pages: enrollment, my learning, outline, unit, problems, progress. */
package palavra.frontend.learn;
