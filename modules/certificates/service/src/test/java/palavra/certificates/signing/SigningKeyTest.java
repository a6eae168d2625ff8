package palavra.certificates.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final byte[] TEXT = "{\"name\":\"Amina\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void shouldVerifyWhatItSignedAndNothingElse() throws GeneralSecurityException {
        var key = SigningKey.generate();
        var seal = key.sign(TEXT);
        assertTrue(key.verifies(seal, TEXT));
        assertFalse(key.verifies(seal, "{\"name\":\"Amino\"}".getBytes(StandardCharsets.UTF_8)));
        assertFalse(SigningKey.generate().verifies(seal, TEXT));
    }

    @Test
    void shouldComeBackFromItsLine() throws GeneralSecurityException {
        var key = SigningKey.generate();
        var back = SigningKey.read(key.write());
        assertEquals(key.id(), back.id());
        assertArrayEquals(key.sign(TEXT), back.sign(TEXT));
    }

    @Test
    void shouldRefuseALineThatIsNoKey() {
        assertThrows(IllegalStateException.class, () -> SigningKey.read("rubbish"));
    }
}
