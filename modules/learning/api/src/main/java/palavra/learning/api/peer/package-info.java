/** Work that learners assess among themselves: anonymous both ways, and nobody is left without a grade. */
package palavra.learning.api.peer;
