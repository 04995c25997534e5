package nl.doorbouw.text.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.TwoViews;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {

    private final TwoViews views = new TwoViews();

    @Test
    void aSideWithoutAViewStandsInBrackets() {
        views.set("step ZA1", "duration", "2.5w").say(Party.CORPORATIE, "step ZA1", "duration", "4w");
        Difference difference = views.confrontation().differences().getFirst();
        assertEquals(List.of("(2,5w)", "4w", "+1,5 w", "Noor (gemeente), 1 jan 1970", "Bas (corporatie), 1 jan 1970: zegt de corporatie"),
                List.of(dutch().side(difference, difference.first()), dutch().side(difference, difference.second()), dutch().weeks(difference),
                        dutch().source(difference.first()), dutch().source(difference.second())));
    }

    @Test
    void whatNobodySetIsAsTheCatalogueHasIt() {
        views.say(Party.GEMEENTE, "step ZA1", "notBefore", "2026-02-02");
        Difference difference = views.confrontation().differences().getFirst();
        assertEquals(List.of("2 feb 2026", "(zoals de catalogus)", "", "catalogus"), List.of(dutch().side(difference, difference.first()),
                dutch().side(difference, difference.second()), dutch().weeks(difference), dutch().source(difference.second())));
    }

    @Test
    void answersAreSaidInWords() {
        views.say(Party.GEMEENTE, "question Q11", "answer", "ja").say(Party.CORPORATIE, "question Q11", "answer", "nvt");
        Difference difference = views.confrontation().differences().getFirst();
        assertEquals(List.of("ja", "n.v.t."), List.of(dutch().side(difference, difference.first()), dutch().side(difference, difference.second())));
    }

    @Test
    void anEffectIsInWeeksAndADashWhenItCannotBeComputed() {
        assertEquals(List.of("+2 w", "−3 w", "–"), List.of(dutch().effect(Optional.of(new Shift(0, 14, 0))),
                dutch().latest(Optional.of(new Shift(0, 0, -21))), dutch().effect(Optional.empty())));
    }

    private DifferenceText dutch() {
        return new DifferenceText(new Words(Words.DUTCH), TwoViews.PLANNER.catalogue(), TwoViews.PLANNER.plan(views.logbook()), ZoneOffset.UTC);
    }
}
