/** The door of forums for languages: which a post is in, which a person reads, and what a post says in another. */
package palavra.forums.api.tongues;
