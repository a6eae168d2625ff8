/** Signing in and out; the tokens stay on the server, the browser holds a random key. */
package palavra.frontend.session;
