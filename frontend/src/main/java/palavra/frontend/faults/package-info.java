/** What a reader sees when something was refused or went wrong; and what no page lets through. */
package palavra.frontend.faults;
