/** Who cannot open a unit of a run now, for services that tell people of what belongs to it. */
package palavra.learning.api.gate;
