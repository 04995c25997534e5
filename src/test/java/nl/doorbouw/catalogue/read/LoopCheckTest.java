package nl.doorbouw.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.read.Finding.Problem;
import org.junit.jupiter.api.Test;

class LoopCheckTest {

    @Test
    void namesTheStepsInTheOrderOfTheWorkAndTheLineOfTheFirst() {
        assertEquals(List.of(loop(2, "A02", "A03", "A04")),
                findings("A01|", "A02|after: 'A01, A04'", "A03|after: A02SS+1w", "A04|after: A03", "A05|after: A04"));
    }

    @Test
    void findsAStepThatWaitsForItself() {
        assertEquals(List.of(loop(1, "A01")), findings("A01|after: A01"));
    }

    @Test
    void findsEveryLoop() {
        assertEquals(List.of(loop(1, "A01", "A02"), loop(3, "A03", "A04")),
                findings("A01|after: A02", "A02|after: A01", "A03|after: A04", "A04|after: A03"));
    }

    @Test
    void findsALoopOfOneRouteOnly() {
        assertEquals(List.of(loop(1, "A01", "A02")),
                findings("A01|instruments: [BO], after parallel: A02", "A02|instruments: [BO], after: A01"));
    }

    @Test
    void findsALoopThatIsThereOnlyWhenAllWorkStartsAtOnce() {
        assertEquals(List.of(loop(1, "A01", "A02")), findings("A01|after parallel: A02†", "A02|after: A01"));
    }

    @Test
    void findsTheLoopsThatAreLeftWhenAStepDoesNotFitTheRoute() {
        assertEquals(List.of(loop(1, "A01", "A03"), loop(2, "A02", "A03"), loop(3, "A03")),
                findings("A01|instruments: [OP], after: A02", "A02|instruments: [BO], after: A03", "A03|after: A01"));
    }

    @Test
    void allowsStepsThatWaitForEachOtherOnDifferentRoutes() {
        assertEquals(2, files("A01|after: A02, after parallel: ''", "A02|after: '', after parallel: A01").read().steps()
                .size());
    }

    private static Finding loop(int line, String... codes) {
        return new Finding("steps.yaml", line, Problem.LOOP, List.of(List.of(codes)));
    }

    private static List<Finding> findings(String... steps) {
        return assertThrows(CatalogueException.class, () -> files(steps).read()).findings();
    }

    /** Steps on a line each, written as their code, a bar and what is particular about them. */
    private static SmallFiles files(String... steps) {
        return new SmallFiles().with("steps.yaml",
                Stream.of(steps).map(LoopCheckTest::step).collect(Collectors.joining()));
    }

    private static String step(String step) {
        String[] parts = step.split("\\|", 2);
        return "- {code: " + parts[0] + ", name: {nl: n, en: n}, phase: '1', kind: work, parties: [G], duration: 1w, "
                + "source: {kind: [estimate], nl: s, en: s}" + (parts[1].isEmpty() ? "" : ", " + parts[1]) + "}\n";
    }
}
