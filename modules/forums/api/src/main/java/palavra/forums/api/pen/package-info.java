/** The door of forums for whoever is writing: drafts, a look before posting, questions like theirs, and what a post said before. */
package palavra.forums.api.pen;
