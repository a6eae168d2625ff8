/** Variables of a problem: what they may be, what a seed makes of them, and how they stand in texts. */
package palavra.content.api.variable;
