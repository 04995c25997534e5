package nl.doorbouw.catalogue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorbouw.plan.Plan;

/** The codes of the steps of a plan: those of the catalogue and those that the project added. */
public final class PlanSteps {

    private static final int MOST = 9_999;

    private final Catalogue catalogue;
    private final Plan plan;

    public PlanSteps(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    /** The first code M01, M02 … that is not in use. */
    public String freeCode() {
        Set<String> touched = plan.touchedSteps().collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MOST).mapToObj("M%02d"::formatted)
                .filter(code -> catalogue.step(code).isEmpty() && !touched.contains(code)).findFirst().orElseThrow();
    }
}
