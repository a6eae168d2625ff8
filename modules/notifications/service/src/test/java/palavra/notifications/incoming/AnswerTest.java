package palavra.notifications.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final String OWN = "Ours holds 500 liters.\n\nIt leaked: twice.";

    /** As programs of several makers and languages write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n-- \nAna\nMaputo",
                "\n\nOn Mon, Nov 23, 2026 at 10:00 AM Palavra <no-reply@example.org> wrote:\n\n> ✂ Write above ✂\n>\n> A new reply",
                "\n\nOn Mon, Nov 23, 2026 at 10:00 AM Palavra\n<no-reply@example.org> wrote:\n> A new reply\n> to you",
                "\n\nEm seg., 23 de nov. de 2026 às 10:00, Palavra <\nno-reply@example.org> escreveu:\n\n> ✂ Escreva acima ✂",
                "\nAm 23.11.26 um 10:00 schrieb Palavra:\n> A new reply",
                "\n\n> On 23 Nov 2026, at 10:00, Palavra <no-reply@example.org> wrote:\n> \n> ✂ Write above ✂",
                "\n\n-----Original Message-----\nFrom: Palavra\nA new reply",
                "\n\n________________________________\nDe: Palavra\n✂ Escreva acima ✂",
                "\n\n✂ Write above this line ✂\n\nA new reply to you: Tanks",
                "\n\nFrom: Palavra <no-reply@example.org>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Ana\nSubject: A reply about\nour tanks\n\n✂ Write above ✂",
                "\n\nDe: Palavra <no-reply@example.org>\nEnviado: segunda-feira, 23 de novembro\nPara: Ana\nAssunto: Uma nova resposta\n\n✂ Escreva acima ✂",
                "\n\n*De :* Palavra <no-reply@example.org>\n*Envoyé :* lundi 23 novembre\n*À :* Ana\n*Objet :* Une réponse\n> ✂ Write above ✂",
                "\n\nمن: Palavra <no-reply@example.org>\nتم الإرسال: الاثنين\nإلى: Ana\nالموضوع: رد\n✂ Write above ✂",
            })
    void shouldKeepWhatThePersonWrote(String around) {
        assertEquals(OWN, Answer.in(OWN.replace("\n", "\r\n") + around));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Place: Maputo\nRoof: tin", "Roof: tin\nTank: 500 liters\nRain: enough"})
    void shouldKeepAListThatLooksLikeHeaders(String list) {
        assertEquals(list, Answer.in(list + "\n\n✂ Write above this line ✂"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "> only a quote", "\n\n-- \nAna", "✂ Write above this line ✂\nA new reply"})
    void shouldFindNothingWhereNothingWasWritten(String text) {
        assertEquals("", Answer.in(text));
    }

    /** A mail may have lines of any length; none takes more than one look at it. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "1:", "@", "_", "- "})
    void shouldReadLinesOfAnyLength(String sign) {
        var text = sign.repeat(200_000) + "x";
        assertEquals(text, Answer.in(text + "\n> A new reply"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"------", "| --- | --- |", "---"})
    void shouldKeepWhatIsDrawnWithDashes(String line) {
        assertEquals("Above\n" + line + "\nbelow", Answer.in("Above\n" + line + "\nbelow"));
    }
}
