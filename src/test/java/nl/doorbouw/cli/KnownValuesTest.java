package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of the twelve routes against numbers that were worked out by hand from the list of steps. */
class KnownValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            L-OP-S, 77, 154/264/507, 195/318/581
            L-OP-P, 76,  86/156/316, 127/210/390
            L-BO-S, 66, 133/232/470, 174/286/544
            L-BO-P, 65,  80/147/305, 121/201/379
            L-OV-S, 63, 116/206/414, 157/260/488
            L-OV-P, 62,  80/147/302, 121/201/376
            G-OP-S, 83, 180/321/625, 234/388/719
            G-OP-P, 82, 126/244/481, 180/311/575
            G-BO-S, 72, 166/300/589, 220/367/683
            G-BO-P, 71, 118/233/470, 172/300/564
            G-OV-S, 69, 145/264/520, 199/331/614
            G-OV-P, 68, 117/233/464, 171/300/558
            """)
    void aPlanInBareWeeksWithoutAnswersTakesTheseWeeks(String route, int steps, String building, String residents) {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan(route, "--bare-weeks", "--open", "base");
        JsonNode schedule = terminal.ok("schedule", plan, "--json").json();
        assertEquals(steps, schedule.get("steps").size());
        assertEquals(building, weeks(schedule, "X02"));
        assertEquals(residents, weeks(schedule, "X08"));

        JsonNode same = outlook(terminal.ok("routes", plan, "--json").json(), route);
        assertEquals(steps, same.get("steps").asInt());
        assertEquals(building, weeks(same.get("X02")));
        assertEquals(residents, weeks(same.get("X08")));
    }

    @Test
    void workingAtOnceFromDayOneShortensTheParallelRoute() {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan("L-OP-P", "--bare-weeks", "--open", "base", "--answer", "Q05=ja");
        assertEquals("107/167/296", weeks(terminal.ok("schedule", plan, "--json").json(), "X08"));
    }

    private static JsonNode outlook(JsonNode routes, String route) {
        for (JsonNode outlook : routes) {
            if (outlook.get("route").asText().equals(route)) {
                return outlook;
            }
        }
        throw new AssertionError(route);
    }

    private static String weeks(JsonNode range) {
        return week(range.get("min")) + "/" + week(range.get("likely")) + "/" + week(range.get("max"));
    }

    private static String weeks(JsonNode schedule, String code) {
        for (JsonNode step : schedule.get("steps")) {
            if (step.get("code").asText().equals(code)) {
                return week(step.get("min").get("endDay")) + "/" + week(step.get("likely").get("endDay")) + "/"
                        + week(step.get("max").get("endDay"));
            }
        }
        throw new AssertionError(code);
    }

    private static String week(JsonNode days) {
        return days.asInt() % 7 == 0 ? String.valueOf(days.asInt() / 7) : days + " days";
    }
}
