/** What every process that answers HTTP shares: who asks, what is refused, and how a refusal is written. */
package palavra.kernel.web;
