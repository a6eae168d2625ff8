/** The people of a run as its team sees them: who is in it, lists of people, cohorts. */
package palavra.frontend.people;
