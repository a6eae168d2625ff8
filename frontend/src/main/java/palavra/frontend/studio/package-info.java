/** Where authors bring courses in and see what became of each item. */
package palavra.frontend.studio;
