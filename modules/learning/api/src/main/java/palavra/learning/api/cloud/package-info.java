/** The door of learning for word clouds: saying words, seeing what all said, and hiding what nobody should read. */
package palavra.learning.api.cloud;
