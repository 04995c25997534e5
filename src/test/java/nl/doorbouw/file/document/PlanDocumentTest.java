package nl.doorbouw.file.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.file.PlanFile;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.history.Conflicts;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.HorizonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDocumentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Author NOOR = new Author("Noor", Party.GEMEENTE);
    private static final Author BAS = new Author("Bas", Party.CORPORATIE);
    private static final List<Party> BOTH = List.of(Party.GEMEENTE, Party.CORPORATIE);

    @TempDir
    private Path folder;

    @Test
    void anEditIsInTheOutlookAndInTheFile() {
        try (PlanDocument document = create()) {
            document.edit(Edit.of(Change.parse("question Q11", "answer", "ja")), NOOR);
            assertEquals(Answer.YES, document.outlook().plan().answer("Q11"));
        }
        try (PlanDocument again = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            assertEquals(Answer.YES, again.outlook().plan().answer("Q11"));
            assertEquals(Answer.OPEN, again.undo(NOOR).plan().answer("Q11"));
            assertEquals(Answer.YES, again.redo(NOOR).plan().answer("Q11"));
        }
    }

    @Test
    void anAnswerOfTheRouteMapMovesTheRoute() {
        try (PlanDocument document = create()) {
            assertEquals("G-OP-S", document.edit(Edit.of(Change.parse("question Q01", "answer", "ja")), NOOR).plan().route()
                    .orElseThrow().code());
        }
    }

    @Test
    void anEditThatClosesACircleLeavesThePlanAsItWas() {
        try (PlanDocument document = create()) {
            assertRefused(document, LoopException.class, Change.parse("step D01", "after", "X08"));
        }
    }

    @Test
    void anEditThatRunsPastTheHorizonLeavesThePlanAsItWas() {
        try (PlanDocument document = create()) {
            Change[] years = document.outlook().schedule().criticalPath().stream()
                    .filter(step -> !step.step().bandwidth().isZero())
                    .map(step -> Change.parse("step " + step.code(), "duration", "1040w")).toArray(Change[]::new);
            assertRefused(document, HorizonException.class, years);
        }
    }

    @Test
    void anEditOfAnUnknownStepLeavesThePlanAsItWas() {
        try (PlanDocument document = create()) {
            assertRefused(document, PlanException.class, Change.parse("step Z99", "duration", "4w"));
        }
    }

    @Test
    void aScenarioLeavesThePlanItselfAlone() {
        try (PlanDocument document = create()) {
            Layer scenario = Layer.named("sneller");
            LocalDate before = document.outlook().schedule().finish();
            document.edit(new Edit(scenario, List.of(Change.parse("step D05", "duration", "1w")), "wat als"), NOOR);
            assertEquals(before, document.outlook().schedule().finish());
            assertEquals("1w", document.outlook().logbook().plan(scenario).text(Subject.step("D05"), Fields.DURATION));
        }
    }

    @Test
    void aScenarioOnAnotherRouteBecomesThePlanAndComesBack() {
        try (PlanDocument document = create()) {
            List<Change> parallel = Plan.route(Route.find("L-OP-P").orElseThrow());
            document.edit(Scenario.start(document.outlook().logbook(), document.outlook().plan(), "Parallel", "", parallel), NOOR);
            Outlook applied = document.edit(Scenario.find(document.outlook().logbook(), "Parallel").apply(""), NOOR);
            assertEquals(List.of("L-OP-P", List.of()), List.of(applied.plan().route().orElseThrow().code(), Scenario.all(applied.logbook())));
            Outlook undone = document.undo(NOOR);
            assertEquals("L-OP-S", undone.plan().route().orElseThrow().code());
            Outlook without = document.edit(Scenario.find(undone.logbook(), "Parallel").discard(""), NOOR);
            assertEquals(List.of("L-OP-S", List.of()), List.of(without.plan().route().orElseThrow().code(), Scenario.all(without.logbook())));
        }
    }

    @Test
    void viewsWidenThePlanUntilThereIsAgreement() {
        try (PlanDocument document = create()) {
            document.edit(new Edit(Layer.view(Party.GEMEENTE), List.of(Change.parse("step D05", "duration", "6/12/26w")), ""), NOOR);
            Outlook differing = document.edit(new Edit(Layer.view(Party.CORPORATIE),
                    List.of(Change.parse("step D05", "duration", "8/10/30w")), ""), NOOR);
            assertEquals("6/12/30w", bandwidth(differing));
            Outlook agreed = document.edit(Agreement.on(Subject.step("D05"), Fields.DURATION, "7/11/28", BOTH, "overleg"), NOOR);
            assertEquals("7/11/28w", bandwidth(agreed));
            assertEquals(3, agreed.logbook().entries().stream().filter(entry -> entry.remark().equals("overleg")).count());
            assertEquals("6/12/30w", bandwidth(document.undo(NOOR)));
            assertEquals("7/11/28w", bandwidth(document.redo(NOOR)));
            assertThrows(PlanException.class,
                    () -> document.edit(Agreement.on(Subject.step("D05"), Fields.DURATION, "7/11/28w", BOTH, "nog eens"), NOOR));
        }
    }

    @Test
    void aProposalForTheRouteCanBeTakenBack() {
        try (PlanDocument document = create()) {
            Layer view = Layer.view(Party.CORPORATIE);
            Outlook proposed = document.edit(new Edit(view, List.of(Change.parse("question Q01", "answer", "ja")), ""), NOOR);
            assertEquals(List.of("L-OP-S", "G-OP-S"), List.of(proposed.plan().route().orElseThrow().code(),
                    proposed.logbook().plan(view).route().orElseThrow().code()));
            assertEquals(List.of(Change.set(Subject.ROUTE, Fields.DEVELOPMENT, Development.AREA)), proposed.logbook().valuesIn(view).changes());
            Outlook parked = document.edit(Agreement.park(Subject.ROUTE, Parked.parse("Noor; 2027-02-01"), ""), NOOR);
            assertEquals("Noor; 2027-02-01", parked.plan().text(Subject.ROUTE, Fields.PARKED));
            Outlook cleared = document.edit(new Edit(List.of(new Edit.Part(view, List.of(Change.clear(Subject.ROUTE, Fields.DEVELOPMENT))),
                    new Edit.Part(Layer.PLAN, List.of(Change.clear(Subject.ROUTE, Fields.PARKED)))), ""), NOOR);
            assertEquals("L-OP-S", cleared.logbook().plan(view).route().orElseThrow().code());
        }
    }

    @Test
    void viewsThatTogetherRunPastTheHorizonLeaveThePlanAsItWas() {
        try (PlanDocument document = create()) {
            List<Change> years = document.outlook().schedule().criticalPath().stream().filter(step -> !step.step().bandwidth().isZero())
                    .map(step -> Change.parse("step " + step.code(), "duration", "1000w")).limit(8).toList();
            document.edit(new Edit(Layer.view(Party.GEMEENTE), years.subList(0, 4), ""), NOOR);
            int entries = document.file().logbook().entries().size();
            assertThrows(HorizonException.class,
                    () -> document.edit(new Edit(Layer.view(Party.CORPORATIE), years.subList(4, 8), ""), NOOR));
            assertEquals(entries, document.file().logbook().entries().size());
        }
    }

    @Test
    void aPlanFromBeforeThereWereMeasuresIsOfferedThoseOfToday() {
        Map<String, String> texts = new LinkedHashMap<>(CatalogueFiles.builtIn().texts());
        texts.keySet().removeAll(List.of("measures.yaml", "risk.yaml"));
        texts.computeIfPresent(CatalogueFiles.MAIN, (_, main) -> main.replaceAll("  - (measures|risk)\\.yaml\n", ""));
        try (PlanFile file = PlanFile.create(plan(), texts, CLOCK)) {
            file.append(new Edit(Layer.PLAN, Plan.route(Route.find("L-OP-S").orElseThrow()), ""), NOOR);
        }
        try (PlanDocument document = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            assertEquals(CatalogueReader.read(CatalogueFiles.builtIn()), document.catalogue());
            assertEquals(texts, document.file().catalogueFiles());
        }
    }

    @Test
    void aPlanThatCannotBeMadeLeavesNoFile() {
        List<Change> changes = new ArrayList<>(Plan.route(Route.find("L-OP-S").orElseThrow()));
        changes.add(Change.parse("step D01", "after", "X08"));
        assertThrows(LoopException.class, () -> PlanDocument.create(plan(), new Edit(Layer.PLAN, changes, ""), NOOR, CLOCK, new Scheduler()));
        assertFalse(Files.exists(plan()));
    }

    @Test
    void twoDocumentsOnOneFileSeeEachOther() {
        try (PlanDocument noor = create(); PlanDocument bas = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            Outlook before = bas.outlook();
            noor.edit(Edit.of(Change.parse("question Q11", "answer", "ja")), NOOR);
            Outlook after = bas.refresh().orElseThrow();
            assertEquals(Answer.YES, after.plan().answer("Q11"));
            assertEquals(List.of(Change.parse("question Q11", "answer", "ja")),
                    after.logbook().since(before.logbook()).stream().map(Entry::change).toList());
            assertEquals(Optional.empty(), bas.refresh());
        }
    }

    @Test
    void undoOfOnesOwnLeavesTheOthersAlsoAfterReopening() {
        try (PlanDocument noor = create(); PlanDocument bas = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            noor.edit(Edit.of(Change.parse("question Q11", "answer", "ja")), NOOR);
            bas.edit(Edit.of(Change.parse("question Q30", "answer", "ja")), BAS);
            noor.refresh();
            Outlook undone = noor.undoOwn(NOOR);
            assertEquals(List.of(Answer.OPEN, Answer.YES), List.of(undone.plan().answer("Q11"), undone.plan().answer("Q30")));
            assertEquals(Answer.YES, noor.redoOwn(NOOR).plan().answer("Q11"));
        }
        try (PlanDocument bas = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            Outlook undone = bas.undoOwn(BAS);
            assertEquals(List.of(Answer.YES, Answer.OPEN), List.of(undone.plan().answer("Q11"), undone.plan().answer("Q30")));
            assertEquals(PlanException.Problem.NOTHING_OWN_TO_UNDO,
                    assertThrows(PlanException.class, () -> bas.undoOwn(BAS)).problem());
        }
    }

    @Test
    void undoOfOnesOwnKeepsWhatAnotherMadeOfTheSameSince() {
        try (PlanDocument noor = create(); PlanDocument bas = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            noor.edit(Edit.of(Change.parse("step D05", "duration", "4w")), NOOR);
            bas.refresh();
            bas.edit(Edit.of(Change.parse("step D05", "duration", "9w")), BAS);
            noor.refresh();
            assertEquals("9w", bandwidth(noor.undoOwn(NOOR)));
        }
    }

    @Test
    void undoOfAStepThatAnotherLinkedToLeavesAPlanThatCanBeScheduled() {
        try (PlanDocument noor = create(); PlanDocument bas = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
            noor.edit(Edit.of(Change.parse("step M01", "inPlan", "ja"), Change.parse("step M01", "duration", "1w")), NOOR);
            bas.refresh();
            bas.edit(Edit.of(Change.parse("step D05", "after", "M01")), BAS);
            noor.refresh();
            Outlook undone = noor.undoOwn(NOOR);
            assertEquals(Optional.empty(), undone.schedule().step("M01"));
            assertEquals("M01", undone.plan().text(Subject.step("D05"), Fields.AFTER));
        }
    }

    @Test
    void undoTakesBackWhatWasMadeHereInTheNameOfAnother() {
        try (PlanDocument noor = create()) {
            noor.edit(Edit.of(Change.parse("question Q11", "answer", "ja")), BAS);
            assertEquals(Answer.OPEN, noor.undoOwn(NOOR).plan().answer("Q11"));
        }
    }

    @Test
    void oneViewAndTheCatalogueMakeTheWidest() {
        try (PlanDocument document = create()) {
            assertEquals("3/12/39w", bandwidth(document.outlook()));
            Outlook seen = document.edit(new Edit(Layer.view(Party.GEMEENTE),
                    List.of(Change.parse("step D05", "duration", "2/14/30w"), Change.parse("question Q11", "answer", "ja")), ""), NOOR);
            assertEquals("2/14/39w", bandwidth(seen));
            assertEquals(Answer.OPEN, seen.plan().answer("Q11"));
            Outlook chosen = document.edit(Edit.of(Change.parse("plan", "viewRule", "gemeente")), NOOR);
            assertEquals(List.of("2/14/30w", Answer.YES), List.of(bandwidth(chosen), chosen.plan().answer("Q11")));
        }
    }

    @Test
    void anEditThatWithTheOthersWouldCloseACircleIsRefusedAndTheOthersStays() {
        try (PlanDocument noor = create()) {
            noor.edit(Edit.of(Change.parse("step M01", "inPlan", "ja"), Change.parse("step M01", "duration", "1w"),
                    Change.parse("step M02", "inPlan", "ja"), Change.parse("step M02", "duration", "1w")), NOOR);
            try (PlanDocument bas = PlanDocument.open(plan(), CLOCK, new Scheduler())) {
                noor.edit(Edit.of(Change.parse("step M01", "after", "M02")), NOOR);
                assertThrows(LoopException.class, () -> bas.edit(Edit.of(Change.parse("step M02", "after", "M01")), NOOR));
                Outlook after = bas.refresh().orElseThrow();
                assertEquals("M02", after.plan().text(Subject.step("M01"), Fields.AFTER));
                assertEquals("", after.plan().text(Subject.step("M02"), Fields.AFTER));
            }
        }
    }

    @Test
    void anEditThatCannotBeSavedDoesNotShowAndGoesOnInACopy() throws IOException {
        Path copy = folder.resolve("copy.doorbouw");
        Edit edit = Edit.of(Change.parse("question Q11", "answer", "ja"));
        try (PlanDocument document = create()) {
            Outlook before = document.outlook();
            Files.delete(plan());
            assertThrows(PlanFileException.class, () -> document.edit(edit, NOOR));
            assertThrows(PlanFileException.class, document::refresh);
            assertSame(before, document.outlook());
            document.file().copyOver(copy);
            try (PlanDocument open = PlanDocument.open(copy, CLOCK, new Scheduler())) {
                assertEquals(before.logbook().entries(), open.outlook().logbook().entries());
                assertEquals(Answer.YES, open.edit(edit, NOOR).plan().answer("Q11"));
            }
        }
    }

    @Test
    void aCopyIsMergedAndTheOutlookIsThatOfBoth() {
        Path copy = folder.resolve("copy.doorbouw");
        try (PlanDocument noor = create()) {
            noor.file().copyOver(copy);
            try (PlanDocument bas = PlanDocument.open(copy, CLOCK, new Scheduler())) {
                bas.edit(Edit.of(Change.parse("question Q11", "answer", "ja")), NOOR);
            }
            noor.edit(Edit.of(Change.parse("question Q11", "answer", "nee")), NOOR);
            assertEquals(1, noor.merge(copy).opposed().size());
            assertEquals(1, Conflicts.of(noor.outlook().logbook()).size());
        }
    }

    private static void assertRefused(PlanDocument document, Class<? extends RuntimeException> refusal, Change... changes) {
        int entries = document.outlook().logbook().entries().size();
        Optional<LocalDate> residents = document.outlook().schedule().step("X08").map(step -> step.likely().lastDay());
        assertThrows(refusal, () -> document.edit(Edit.of(changes), NOOR));
        assertEquals(entries, document.outlook().logbook().entries().size());
        assertEquals(entries, document.file().logbook().entries().size());
        assertEquals(residents, document.outlook().schedule().step("X08").map(step -> step.likely().lastDay()));
    }

    private static String bandwidth(Outlook outlook) {
        return outlook.schedule().step("D05").orElseThrow().step().bandwidth().toString();
    }

    private PlanDocument create() {
        List<Change> changes = new ArrayList<>(Plan.route(Route.find("L-OP-S").orElseThrow()));
        changes.add(Change.set(Subject.PLAN, Fields.START, LocalDate.of(2027, 1, 4)));
        return PlanDocument.create(plan(), new Edit(Layer.PLAN, changes, ""), NOOR, CLOCK, new Scheduler());
    }

    private Path plan() {
        return folder.resolve("plan.doorbouw");
    }
}
