/** What every page stands in: who reads, in which language and theme, and how things are said to them. */
package palavra.frontend.shell;
