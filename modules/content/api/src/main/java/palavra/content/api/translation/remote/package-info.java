/** The translators' door where content is another process. */
package palavra.content.api.translation.remote;
