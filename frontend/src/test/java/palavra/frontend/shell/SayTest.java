package palavra.frontend.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import palavra.kernel.Language;

class SayTest {

    private static final Instant DUE = Instant.parse("2026-03-26T20:59:00Z");
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    private final Say english = in(Language.ENGLISH);
    private final Say portuguese = in(Language.PORTUGUESE);

    @Test
    void shouldSayAMomentByTheClockOfItsZone() {
        assertEquals("Thursday, March 26, 2026", english.day(DUE, NAIROBI));
        assertEquals("quinta-feira, 26 de março de 2026", portuguese.day(DUE, NAIROBI));
        assertEquals("Thu, March 26, 2026 at 23:59 (Nairobi)", english.moment(DUE, NAIROBI));
    }

    @Test
    void shouldSayHowLongAgo() {
        assertEquals("3 hours ago", english.ago(DUE.minusSeconds(3 * 3600)));
        assertEquals("há 20 minutos", portuguese.ago(DUE.minusSeconds(20 * 60)));
        assertEquals("2 days ago", english.ago(DUE.minusSeconds(50 * 3600)));
    }

    @Test
    void shouldSaySizesWithASpaceThatHolds() {
        assertEquals("1\u00a0KB", english.size(12));
        assertEquals("850\u00a0KB", english.size(850_000));
        assertEquals("3.1\u00a0MB", english.size(3_140_000));
        assertEquals("3,1\u00a0MB", portuguese.size(3_140_000));
        assertEquals("28\u00a0MB", english.size(28_000_000));
    }

    @Test
    void shouldRoundAShareHalfUp() {
        assertEquals("75%", english.percent(new BigDecimal("0.745")));
        assertEquals("16.5", english.number(new BigDecimal("16.5")));
        assertEquals("16,5", portuguese.number(new BigDecimal("16.5")));
    }

    @Test
    void shouldWriteANumberWithTheDigitsItHas() {
        assertEquals("0", english.number(new BigDecimal("0.00")));
        assertEquals("0.333333", english.number(new BigDecimal("0.333333")));
        assertEquals("-1,234.5", english.number(new BigDecimal("-1234.50")));
        assertEquals("1.234.567", portuguese.number(1_234_567));
    }

    @Test
    void shouldMakeAFaceOfAName() {
        assertEquals("AD", english.initials("Amina Juma Daudi"));
        assertEquals("É", english.initials("élodie"));
        assertEquals("", english.initials(" "));
        assertEquals(english.paperOf("Amina"), portuguese.paperOf("Amina"));
    }

    private static Say in(Language language) {
        var say = new Say();
        say.clock = Clock.fixed(DUE, ZoneOffset.UTC);
        say.shell = new Shell() {
            @Override
            public Language language() {
                return language;
            }
        };
        return say;
    }
}
