/** The translator's desk: what needs whom, a unit side by side with its source, words, memory, review tasks and XLIFF. */
package palavra.frontend.desk;
