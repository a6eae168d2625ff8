package palavra.forums.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.kernel.Language;

class TongueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Our well is near the sea and the water is a little salty. If I boil it, does the salt go away?
            pt | O nosso poço fica perto do mar e a água é um pouco salgada. Se eu ferver, o sal desaparece?
            es | Nuestro pozo está cerca del mar y el agua es un poco salada. ¿Qué pasa si la hervimos?
            fr | Notre puits est près de la mer et l'eau est un peu salée. Que faire pour enlever le sel ?
            it | Il nostro pozzo è vicino al mare e l'acqua è un po' salata. Cosa possiamo fare?
            de | Unser Brunnen liegt nah am Meer und das Wasser ist etwas salzig. Was können wir tun?
            nl | Onze put ligt dicht bij de zee en het water is een beetje zout. Wat kunnen we doen?
            ro | Fântâna noastră este aproape de mare și apa este puțin sărată. Ce putem face?
            pl | Nasza studnia jest blisko morza i woda jest trochę słona. Co możemy zrobić?
            tr | Kuyumuz denize yakın ve su biraz tuzlu. Ne yapabiliriz, bilen var mı?
            sw | Kisima chetu kiko karibu na bahari na maji ni ya chumvi kidogo. Tufanye nini?
            ha | Rijiyarmu tana kusa da teku kuma ruwa yana da gishiri. Me za mu yi?
            id | Sumur kami dekat dengan laut dan airnya agak asin. Apa yang bisa kami lakukan?
            vi | Giếng của chúng tôi ở gần biển và nước hơi mặn. Chúng tôi có thể làm gì?
            ru | Наш колодец рядом с морем, и вода немного солёная. Что можно сделать?
            uk | Наша криниця біля моря, і вода трохи солона. Що можна зробити?
            ar | بئرنا قريبة من البحر والماء مالح قليلا. ماذا يمكن أن نفعل في هذه الحالة؟
            fa | چاه ما نزدیک دریا است و آب آن کمی شور است. چه باید بکنیم؟
            ur | ہمارا کنواں سمندر کے قریب ہے اور پانی تھوڑا نمکین ہے۔ ہم کیا کریں؟
            hi | हमारा कुआँ समुद्र के पास है और पानी थोड़ा खारा है। हम क्या करें?
            ne | हाम्रो इनार समुद्र नजिकै छ र पानी अलि नुनिलो छ। के गर्न सकिन्छ?
            zh | 我们的井靠近大海,水有点咸。我们能做什么?
            ja | 私たちの井戸は海の近くにあり、水が少し塩辛いです。
            ko | 우리 우물은 바다 근처에 있고 물이 조금 짭니다.
            th | บ่อน้ำของเราอยู่ใกล้ทะเลและน้ำเค็มเล็กน้อย
            bn | আমাদের কূপ সমুদ্রের কাছে এবং জল একটু নোনতা।
            am | የእኛ ጉድጓድ ከባሕር አጠገብ ነው።
            """)
    void shouldFindOutTheLanguageOfAPost(String language, String text) {
        assertThat(Tongue.of(text, Language.of("eo")).tag()).isEqualTo(language);
        assertThat(Tongue.of(text, Language.ENGLISH).tag()).isEqualTo(language);
        assertThat(Tongue.of(text, Language.PORTUGUESE).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"OK", "42", "https://example.org/the/and/of", "Nairobi 2026", "`the and of`", "😀"})
    void shouldStayWithTheUsualWhenATextSaysLittle(String text) {
        assertThat(Tongue.of(text, Language.of("sw")).tag()).isEqualTo("sw");
    }

    @Test
    void shouldNotTakeTheLanguageOfWhatIsQuoted() {
        assertThat(Tongue.of(
                        "> This is what they said to us and why\n\nObrigado, é isso que eu queria.", Language.of("es")))
                .isEqualTo(Language.PORTUGUESE);
    }

    @Test
    void shouldKeepTheVariantOfTheEdition() {
        assertThat(Tongue.of("Não sei se isso é verdade", Language.of("pt-BR")).tag())
                .isEqualTo("pt-BR");
        assertThat(Tongue.of("水有点咸", Language.of("zh-Hant")).tag()).isEqualTo("zh-Hant");
    }
}
