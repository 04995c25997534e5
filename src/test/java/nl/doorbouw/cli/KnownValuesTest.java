package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The dates of the twelve routes against numbers that were worked out by hand from the list of steps. */
class KnownValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "/known/routes.csv")
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
