package palavra.kernel;

import java.util.UUID;

/**
 * What someone who leaves for good wants to be gone. Told as {@code person-erased}, and told again until nothing can come
 * late any more.
 *
 * @param texts whether what they wrote in discussions goes too; it stays without their name otherwise
 * @param certificates whether their certificates go too, which nobody can check then
 */
public record Erasure(UUID person, boolean texts, boolean certificates) {}
