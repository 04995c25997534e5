package nl.doorbouw.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPlanTest {

    private final NewPlan plan = new NewPlan(new Words(Words.DUTCH));

    @Test
    void asksForEveryField() {
        Stream.concat(NewPlan.PROJECT.stream(), NewPlan.ROUTE.stream())
                .forEach(field -> assertEquals(true, plan.wrong(field).isPresent(), field.name()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,        “0” kan hier niet. Vul een heel getal van 1 tot 100.000 in.
            veel,     “veel” kan hier niet. Vul een heel getal van 1 tot 100.000 in.
            12.5,     “12.5” kan hier niet. Vul een heel getal van 1 tot 100.000 in.
            """)
    void saysWhatIsWrongWithANumberOfHomes(String text, String sentence) {
        assertEquals(Optional.of(sentence), wrong(Fields.HOMES, text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30-02-2027, “30-02-2027” is een dag die niet bestaat. Controleer dag en maand.
            morgen,     “morgen” is geen datum. Vul bijvoorbeeld 11-03-2027 of 2027-03-11 in.
            """)
    void saysWhatIsWrongWithADate(String text, String sentence) {
        assertEquals(Optional.of(sentence), wrong(Fields.START, text));
    }

    @Test
    void becomesTheFirstEdit() {
        plan.enter(Fields.PLAN_NAME, " Het Molenveld ");
        plan.enter(Fields.HOMES, "84");
        plan.enter(Fields.REGION, "zuid");
        plan.enter(Fields.START, "1 mrt 2027");
        plan.enter(Fields.DEVELOPMENT, "area");
        plan.enter(Fields.INSTRUMENT, "BO");
        plan.enter(Fields.PREPARATION, "parallel");
        Plan made = Plan.EMPTY.with(plan.first().changesIn(Layer.PLAN));
        assertEquals(Optional.of("Het Molenveld"), made.get(Subject.PLAN, Fields.PLAN_NAME));
        assertEquals(Optional.of(84), made.get(Subject.PLAN, Fields.HOMES));
        assertEquals(Optional.of(Region.ZUID), made.get(Subject.PLAN, Fields.REGION));
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), made.get(Subject.PLAN, Fields.START));
        assertEquals(Route.find("G-BO-P"), made.route());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Het Molenveld,        Het Molenveld.doorbouw
            a/b: c?,              a-b- c-.doorbouw
            Fase 2.,              Fase 2.doorbouw
            """)
    void isNamedAfterThePlan(String name, String file) {
        plan.enter(Fields.PLAN_NAME, name);
        assertEquals(file, plan.fileName());
    }

    private Optional<String> wrong(Field<?> field, String text) {
        plan.enter(field, text);
        return plan.wrong(field);
    }
}
