package nl.doorbouw.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;

/** Checked against the effects that questions.tsv names for D08, P01 and D04. */
class BandwidthOriginTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    private final Plan plan = Plan.EMPTY.with(Route.find("L-OP-S").orElseThrow());

    @Test
    void namesTheOpenQuestionsThatKeepABandwidthWide() {
        assertEquals(origin("3/5/10w", List.of(), List.of("Q26", "Q81")), of("D08", plan));
    }

    @Test
    void namesTheAnswersThatChangedIt() {
        Plan answered = plan.with(Change.parse("question Q84", "answer", "nee"), Change.parse("question Q85", "answer", "ja"),
                Change.parse("question Q80", "answer", "nee"), Change.parse("question Q81", "answer", "ja"));
        assertEquals(origin("6/10/20w", List.of("Q84", "Q85"), List.of()), of("P01", answered));
    }

    @Test
    void countsTheParticipationScan() {
        Plan scanned = plan.with(Change.parse("question Q90", "answer", "ja"), Change.parse("question Q91", "answer", "nee"),
                Change.parse("question Q80", "answer", "nee"), Change.parse("question Q81", "answer", "ja"));
        assertEquals(origin("3/6/16w", List.of("Q90"), List.of("Q92", "Q93")), of("D04", scanned));
    }

    @Test
    void leavesOpenQuestionsOutWhenTheyDoNotCount() {
        assertEquals(origin("3/5/10w", List.of(), List.of()), of("D08", plan.with(Change.parse("plan", "open", "base"))));
    }

    @Test
    void saysNothingOfWhatTheProjectEntered() {
        assertEquals(Optional.empty(), of("D08", plan.with(Change.parse("step D08", "duration", "4w"))));
    }

    private static Optional<BandwidthOrigin> origin(String bandwidth, List<String> answered, List<String> open) {
        return Optional.of(new BandwidthOrigin(Bandwidth.parse(bandwidth), answered, open));
    }

    private static Optional<BandwidthOrigin> of(String step, Plan plan) {
        return BandwidthOrigin.of(CATALOGUE, plan, Tailoring.tailor(CATALOGUE, plan).step(step).orElseThrow());
    }
}
