package nl.doorbouw.cli.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.StepSpread;

/** Writes a simulation as JSON, in calendar days since the start of the plan, half open: the finish of a step that took ten days is 10. */
final class SimulationJson {

    private static final double HUNDREDTHS = 100;
    private static final double TEN_THOUSANDTHS = 10_000;

    private SimulationJson() {
    }

    static JsonNode of(Simulation simulation, long elapsedMillis) {
        ObjectNode document = Json.object();
        document.put("runs", simulation.settings().runs());
        document.put("seed", simulation.settings().seed());
        document.put("elapsedMillis", elapsedMillis);
        ObjectNode steps = document.putObject("steps");
        simulation.steps().forEach((code, spread) -> steps.set(code, step(spread)));
        ObjectNode promised = document.putObject("promised");
        simulation.promises().forEach(promise -> promised.set(promise.code(), Json.object().put("date", promise.day().toString())
                .put("chance", rounded(promise.chance(), TEN_THOUSANDTHS))));
        return document;
    }

    private static JsonNode step(StepSpread spread) {
        Distribution days = spread.finish();
        return Json.object().put("mean", rounded(days.mean(), HUNDREDTHS)).put("sd", rounded(days.deviation(), HUNDREDTHS))
                .put("p5", days.quantile(0.05)).put("p10", days.quantile(0.1)).put("p50", days.quantile(0.5)).put("p80", days.quantile(0.8))
                .put("p90", days.quantile(0.9)).put("p95", days.quantile(0.95))
                .put("criticality", rounded(spread.criticality(), TEN_THOUSANDTHS));
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
