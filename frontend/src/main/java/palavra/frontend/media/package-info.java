/** The files of a course in the hands of a reader, and the components of a unit that are not answered. */
package palavra.frontend.media;
