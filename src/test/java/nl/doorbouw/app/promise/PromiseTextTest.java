package nl.doorbouw.app.promise;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTextTest {

    private static final String START = "2027-01-04";

    private final PromiseText text = new PromiseText(new Words(Words.DUTCH));
    /** A01 takes 2, 4 or 8 weeks; A02 beside it takes 2: X08 is there on 17 January, 31 January or 28 February 2027. */
    private final Planner planner = new Planner(SmallCatalogue.of(step("A01"), step("A02"),
            step("X08").after("A01, A02").kind(StepKind.MILESTONE)).build(), new Scheduler());
    private final Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"), change("plan", "start", START),
            change("step A01", "duration", "2/4/8w"), change("step A02", "duration", "2/2/2w"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-10 | 2027-01-04 | Nee: ook als alles meezit wordt het op zijn vroegst 17 jan 2027, 1 w te laat.
            2027-01-17 | 2027-01-04 | Alleen als het meezit: volgens het plan wordt het 31 jan 2027, 2 w te laat.
            2027-01-31 | 2027-01-04 | Volgens het plan net, zonder speling. Als alles tegenzit, wordt het 28 feb 2027.
            2027-02-07 | 2027-01-04 | Volgens het plan wel, met 1 w over. Als alles tegenzit, wordt het 28 feb 2027.
            2027-03-01 | 2027-01-04 | Ja: ook als alles tegenzit wordt het 28 feb 2027, niet later dan 1 mrt 2027.
            2027-02-07 | 2027-02-08 | 7 feb 2027 is al voorbij, en dit is niet als klaar gemeld. Kies een latere datum, of vul bij Planning in wat al gebeurd is.
            """)
    void saysInOneSentenceWhetherThePromiseIsMade(String day, String today, String sentence) {
        assertEquals(sentence, text.headline(counted(plan, day, today)));
    }

    @Test
    void whatIsDoneHasItsOwnSentence() {
        Plan done = plan.with(change("step X08", "actualFinish", "2027-02-14"));
        assertEquals("Al klaar, op 14 feb 2027: 20 feb 2027 is gehaald.", text.headline(counted(done, "2027-02-20", "2027-03-01")));
        assertEquals("Al klaar, op 14 feb 2027: 2 w na 31 jan 2027.", text.headline(counted(done, "2027-01-31", "2027-03-01")));
    }

    @Test
    void aSmallChanceTakesBackTheVerdictOfThePlanOnly() {
        Counted likely = counted(plan, "2027-02-07", START);
        assertEquals(Optional.of("Toch is de kans maar 3%: open vragen en tegenvallers maken het meestal later."), text.doubt(likely, Optional.of(0.03)));
        assertEquals(Optional.empty(), text.doubt(likely, Optional.of(0.6)));
        assertEquals(Optional.empty(), text.doubt(likely, Optional.empty()));
        assertEquals(Optional.empty(), text.doubt(counted(plan, "2027-01-17", START), Optional.of(0.03)));
    }

    @Test
    void aChanceIsNotRoundedToCertainty() {
        assertEquals(List.of("0%", "bijna 0%", "1%", "50%", "99%", "bijna 100%", "100%"),
                List.of(0.0, 0.001, 0.01, 0.5, 0.99, 0.999, 1.0).stream().map(text::chance).toList());
    }

    @Test
    void rowsSayWhatIsTooTightAndWhatShouldHaveStarted() {
        assertEquals(List.of("A01 21 dec 2026 17 jan 2027 4 jan 2027 −2 w had al moeten beginnen",
                "A02 4 jan 2027 17 jan 2027 4 jan 2027 0 w had al moeten beginnen", "X08 17 jan 2027 17 jan 2027 31 jan 2027 −2 w knelt"),
                counted(plan, "2027-01-17", "2027-01-05").rows().stream().map(row -> String.join(" ", row.code(), row.lateStart(), row.lateFinish(),
                        row.planned(), row.room(), row.mark())).toList());
    }

    @Test
    void aRowIsSpokenWhole() {
        BackRow first = counted(plan, "2027-01-17", "2027-01-05").rows().getFirst();
        assertEquals("A01 " + first.name() + ": uiterste start 21 dec 2026, uiterlijk klaar 17 jan 2027, in het plan start 4 jan 2027, speling −2 w, "
                + new Words(Words.DUTCH).name(first.parties().getFirst()) + ", had al moeten beginnen", first.told());
    }

    @Test
    void rowsAreChosenAndOrdered() {
        List<BackRow> rows = counted(plan, "2027-02-07", "2027-01-20").rows();
        assertEquals(List.of("A01", "A02", "X08"), codes(RowChoice.ALL, rows));
        assertEquals(List.of("A01"), codes(RowChoice.ALL.withOnlyTight(true), rows));
        Party lead = rows.getFirst().parties().getFirst();
        Party other = List.of(Party.values()).stream().filter(party -> party != lead).findFirst().orElseThrow();
        assertEquals(List.of(), codes(RowChoice.ALL.with(Optional.of(other)).withOnlyTight(true), rows));
        List<BackRow> late = counted(plan.with(change("step A01", "actualStart", "2027-01-04")), "2027-01-10", START).rows();
        assertEquals(List.of("A02", "A01", "X08"), codes(RowChoice.ALL, late));
        assertEquals(List.of("A01", "X08", "A02"), codes(RowChoice.ALL.with(RowChoice.Order.ROOM), late));
    }

    private static List<String> codes(RowChoice choice, List<BackRow> rows) {
        return choice.of(rows).stream().map(BackRow::code).toList();
    }

    private Counted counted(Plan of, String day, String today) {
        Outlook outlook = new Outlook(Logbook.EMPTY, of, planner.schedule(of), List.of());
        return Counted.of(planner, outlook, new Tried("X08", LocalDate.parse(day)), LocalDate.parse(today), text);
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
