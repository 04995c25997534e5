package nl.doorbouw.exchange.project.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.project.MicrosoftDates;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.Wait;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpxj.ConstraintType;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.mspdi.MSPDIReader;

/** What is written is read back whole, and the scheduler that follows MS Project comes to the same dates. */
class ProjectExportTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    private final ProjectExport export = new ProjectExport(new Words(Words.DUTCH), CATALOGUE);

    @ParameterizedTest
    @EnumSource
    void everyStepIsReadBackWithItsDates(SamplePlan sample) throws MPXJException {
        Outlook outlook = outlook(sample);
        assertEquals(ours(outlook), theirs(read(outlook), outlook));
    }

    @ParameterizedTest
    @EnumSource
    void whoCalculatesTheFileAgainComesToTheSameDates(SamplePlan sample) throws MPXJException {
        Outlook outlook = outlook(sample);
        assertEquals(ours(outlook), theirs(MicrosoftDates.calculated(read(outlook)), outlook));
    }

    private byte[] xml(Outlook outlook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            export.write(outlook, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Outlook outlook(SamplePlan sample) {
        try (PlanDocument document = PlanDocument.open(Path.of("sample-plans", sample.fileName()), Clock.systemUTC(), new Scheduler())) {
            return document.outlook();
        }
    }

    private ProjectFile read(Outlook outlook) throws MPXJException {
        return new MSPDIReader().read(new ByteArrayInputStream(xml(outlook)));
    }

    @ParameterizedTest
    @MethodSource
    void everyRouteHasTheSameDatesThere(Route route, boolean bareWeeks) throws MPXJException {
        Outlook outlook = outlook(Plan.EMPTY.with(Plan.route(route)).with(Change.set(Subject.PLAN, Fields.START, LocalDate.of(2027, 1, 4)),
                Change.set(Subject.PLAN, Fields.BARE_WEEKS, bareWeeks),
                Change.parse("body raad", "meetings", "every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess"),
                Change.parse("body college", "meetings", "every week on tuesday, hand-in 2w"),
                Change.parse("step D05", "notBefore", "2028-05-01")));
        assertEquals(ours(outlook), theirs(MicrosoftDates.calculated(read(outlook)), outlook));
    }

    static Stream<Arguments> everyRouteHasTheSameDatesThere() {
        return Route.all().stream().flatMap(route -> Stream.of(Arguments.of(route, false), Arguments.of(route, true)));
    }

    @Test
    void allThatAStepHasIsInTheFile() throws MPXJException {
        Outlook outlook = outlook(Plan.EMPTY.with(changes("plan start 2026-03-02", "plan name Dorpsstraat",
                "body raad meetings 2026-04-22, hand-in 3w",
                "step A01 inPlan ja", "step A01 name Nota opstellen", "step A01 phase 2", "step A01 duration 2/3/5w", "step A01 party G/C",
                "step A01 deadline 2026-03-20", "step A01 remark Let op de termijn", "step A01 actualStart 2026-03-02",
                "step A02 inPlan ja", "step A02 kind decision", "step A02 name Raadsbesluit", "step A02 phase 2", "step A02 body raad",
                "step A02 duration 4w", "step A02 after A01",
                "step A03 inPlan ja", "step A03 kind term", "step A03 name Ter inzage", "step A03 duration 6w", "step A03 after A02",
                "step A04 inPlan ja", "step A04 kind milestone", "step A04 name Klaar", "step A04 after A03; A01SS+2/4/6w",
                "step A05 inPlan ja", "step A05 name Planten", "step A05 duration 5d", "step A05 calendar season 10-01..11-30",
                "step A06 inPlan ja", "step A06 name Gedaan", "step A06 duration 2d", "step A06 actualStart 2026-03-03",
                "step A06 actualFinish 2026-03-04")));
        assertEquals(List.of(
                "2 Definitie: 2026-03-02T08:00 2026-04-22T17:00",
                "- Nota opstellen: 2026-03-02T08:00 2026-03-20T17:00 3.0w begun [] deadline 2026-03-20 "
                        + "G/C work 2/3/5w 10-15-25 Let op de termijn",
                "- Raadsbesluit: 2026-04-01T08:00 2026-04-22T17:00 15.0d SNET 2026-04-01 [A01] G raad decision 4w 20-15-20",
                "Ter inzage: 2026-04-23T08:00 2026-06-03T17:00 42.0d [A02] Doorbouw alle dagen G term 6w 42-42-42",
                "Klaar: 2026-06-03T17:00 2026-06-03T17:00 0.0d milestone [A03, A01SS 4.0w] G milestone",
                "Planten: 2026-10-01T08:00 2026-10-07T17:00 5.0d SNET 2026-10-01 [] G work 5d 5-5-5",
                "Gedaan: 2026-03-03T08:00 2026-03-04T17:00 2.0d done [] G work 2d 2-2-2"),
                read(outlook).getTasks().stream().filter(task -> task.getID() > 0).map(ProjectExportTest::text).toList());
    }

    @Test
    void theCalendarHasTheHolidaysOfThePlan() throws MPXJException {
        ProjectFile file = read(outlook(Plan.EMPTY.with(changes("plan start 2026-03-02", "step A01 inPlan ja", "step A01 duration 10w"))));
        assertEquals(List.of("2026-01-01", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25", "2026-12-25"),
                file.getDefaultCalendar().getCalendarExceptions().stream().filter(day -> day.getFromDate().getYear() == 2026)
                        .map(day -> day.getFromDate().toString()).toList());
        assertEquals("Doorbouw werkdagen", file.getDefaultCalendar().getName());
    }

    @Test
    void isWrittenInUtf8() throws IOException {
        String text = new String(xml(outlook(Plan.EMPTY.with(changes("plan start 2026-03-02", "step A01 inPlan ja",
                "step A01 name Coördinatie", "step A01 duration 1w")))), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"") && text.contains("Coördinatie"), text);
    }

    private static String text(Task task) {
        List<String> parts = new ArrayList<>(List.of(task.getStart().toString(), task.getFinish().toString()));
        if (task.hasChildTasks()) {
            return task.getName() + ": " + String.join(" ", parts);
        }
        parts.add(task.getDuration().toString());
        add(parts, task.getMilestone(), "milestone");
        add(parts, task.getActualFinish() != null, "done");
        add(parts, task.getActualStart() != null && task.getActualFinish() == null, "begun");
        add(parts, task.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN, "SNET " + date(task.getConstraintDate()));
        parts.add(task.getPredecessors().stream().map(ProjectExportTest::link).toList().toString());
        add(parts, task.getDeadline() != null, "deadline " + date(task.getDeadline()));
        add(parts, task.getCalendar() != null, task.getCalendar() == null ? "" : task.getCalendar().getName());
        Stream.of(OwnColumn.PARTY, OwnColumn.BODY, OwnColumn.KIND, OwnColumn.DURATION)
                .flatMap(column -> column.text(task).stream()).forEach(parts::add);
        List<String> days = Stream.of(OwnColumn.MIN, OwnColumn.LIKELY, OwnColumn.MAX).flatMap(column -> column.number(task).stream())
                .map(number -> String.valueOf(number.intValue())).toList();
        add(parts, !days.isEmpty(), String.join("-", days));
        add(parts, !task.getNotes().isEmpty(), task.getNotes());
        return (task.getParentTask() == null || task.getParentTask().getID() == 0 ? "" : "- ") + task.getName() + ": "
                + String.join(" ", parts);
    }

    private static void add(List<String> parts, boolean has, String part) {
        if (has) {
            parts.add(part);
        }
    }

    private static String date(LocalDateTime moment) {
        return moment == null ? "" : moment.toLocalDate().toString();
    }

    private static String link(Relation link) {
        String type = link.getType() == RelationType.FINISH_START ? "" : link.getType().toString();
        return OwnColumn.CODE.text(link.getPredecessorTask()).orElseThrow() + type
                + (link.getLag().getDuration() == 0 ? "" : " " + link.getLag());
    }

    private static List<Change> changes(String... edits) {
        return Stream.of(edits).map(edit -> edit.split(" ", 4)).map(word -> word[0].equals("plan")
                ? Change.parse("plan", word[1], word.length == 3 ? word[2] : word[2] + " " + word[3])
                : Change.parse(word[0] + " " + word[1], word[2], word[3])).toList();
    }

    private static Outlook outlook(Plan plan) {
        return new Outlook(Logbook.EMPTY, plan, new Planner(CATALOGUE, new Scheduler()).schedule(plan), List.of());
    }

    /** A decision that waits for its meeting begins with the papers there, and so on another day. */
    private static Map<String, String> ours(Outlook outlook) {
        return outlook.schedule().steps().stream().collect(Collectors.toMap(ScheduledStep::code,
                step -> (waitsForMeeting(step) ? "" : step.likely().firstDay() + " ") + step.likely().lastDay(), (a, b) -> a,
                TreeMap::new));
    }

    private static boolean waitsForMeeting(ScheduledStep step) {
        return step.waits().stream().anyMatch(Wait.ForMeeting.class::isInstance);
    }

    private Map<String, String> theirs(ProjectFile file, Outlook outlook) {
        return file.getTasks().stream().filter(task -> OwnColumn.CODE.text(task).isPresent()).collect(Collectors.toMap(
                task -> OwnColumn.CODE.text(task).orElseThrow(), task -> dates(task, outlook), (a, b) -> a, TreeMap::new));
    }

    private static String dates(Task task, Outlook outlook) {
        boolean waits = waitsForMeeting(outlook.schedule().step(OwnColumn.CODE.text(task).orElseThrow()).orElseThrow());
        return (waits ? "" : task.getStart().toLocalDate() + " ") + task.getFinish().toLocalDate();
    }
}
