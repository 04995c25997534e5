package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words dutch = new Words(Locale.forLanguageTag("nl"));
    private final Words english = new Words(Locale.forLanguageTag("de"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-11, 11 mrt 2027, 11 Mar 2027
            2026-05-01, 1 mei 2026,  1 May 2026
            2030-10-31, 31 okt 2030, 31 Oct 2030
            """)
    void writesDatesAsInATimetable(LocalDate date, String inDutch, String inEnglish) {
        assertEquals(inDutch, dutch.date(date));
        assertEquals(inEnglish, english.date(date));
    }

    @Test
    void writesLongSpansInYearsToo() {
        assertEquals("264 w · 5,1 jr", dutch.span(264 * 7));
        assertEquals("264 w · 5.1 yr", english.span(264 * 7));
        assertEquals("26 w", dutch.span(26 * 7));
    }

    @Test
    void writesASpanUnderAWeekInDays() {
        assertEquals("3 d", dutch.span(3));
        assertEquals("0 w", dutch.span(0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            182,  +26 w
            -21,  −3 w
            3,    +3 d
            -2,   −2 d
            0,    0 w
            """)
    void writesChangesWithTheirSign(int days, String expected) {
        assertEquals(expected, dutch.change(days));
    }

    @Test
    void writesARangeInWeeks() {
        assertEquals("154 – 264 – 507 w", dutch.range(new DayRange(154 * 7, 264 * 7, 507 * 7)));
    }

    @Test
    void writesLargeNumbersWithoutGrouping() {
        assertEquals("1043 – 1043 – 1043 w", dutch.range(new DayRange(7301, 7301, 7301)));
    }

    @Test
    void writesABandwidthWithTheDecimalMarkOfTheLanguageAsItIsReadBack() {
        Bandwidth bandwidth = Bandwidth.parse("6/12.5/26w");
        assertEquals("6/12,5/26w", dutch.say(bandwidth));
        assertEquals("6/12.5/26w", english.say(bandwidth));
        assertEquals(bandwidth, Bandwidth.parse(dutch.say(bandwidth)));
    }

    @Test
    void namesChoicesAndRoutes() {
        assertEquals("corporatie", dutch.name(Party.CORPORATIE));
        assertEquals("locatieontwikkeling · wijziging omgevingsplan · volgordelijk voorbereiden", dutch.name(Route.find("L-OP-S").orElseThrow()));
        assertEquals("area development · BOPA permit · parallel preparation", english.name(Route.find("g-bo-p").orElseThrow()));
    }

    @Test
    void writesASourceWithItsKinds() {
        Source source = new Source(Set.of(Source.Kind.ESTIMATE, Source.Kind.STATUTE), new LocalText("Awb 6:7", "Awb 6:7"));
        assertEquals("wet, schatting: Awb 6:7", dutch.source(source));
    }

    @Test
    void doesNotSayTwiceThatANumberIsAnEstimate() {
        assertEquals("schatting", dutch.source(new Source(Set.of(Source.Kind.ESTIMATE), new LocalText("schatting", "estimate"))));
    }

    @Test
    void showsEnglishToWhoeverDoesNotReadDutch() {
        assertEquals(Words.ENGLISH, english.locale());
    }
}
