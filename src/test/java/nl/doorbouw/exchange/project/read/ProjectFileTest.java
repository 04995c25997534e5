package nl.doorbouw.exchange.project.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.project.ProjectMaker;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** A project file becomes steps, and what does not fit is listed. */
class ProjectFileTest {

    private static final ProjectFile READER = new ProjectFile(CatalogueReader.read(CatalogueFiles.builtIn()));

    @TempDir
    private Path folder;

    private ProjectMaker project;

    @BeforeEach
    void begin() {
        project = ProjectMaker.from("2026-03-02");
    }

    @Test
    void aPlanWithoutARouteHasTheNameAndTheStartOfTheProject() {
        project.days("Heien", 5);
        assertEquals(List.of("plan name Voorbeeld", "plan start 2026-03-02", "step S001 inPlan true", "step S001 name Heien",
                "step S001 kind work", "step S001 duration 5d"), changes());
    }

    @Test
    void weeksStayWeeksAndMonthsAndHoursBecomeDays() {
        project.task("Weken", 6, TimeUnit.WEEKS);
        project.task("Maanden", 2, TimeUnit.MONTHS);
        project.task("Uren", 16, TimeUnit.HOURS);
        assertEquals(List.of("step S001 duration 6w", "step S002 duration 40d", "step S003 duration 2d"), changes("duration"));
    }

    @Test
    void elapsedTimeCountsEveryDay() {
        project.task("Ter inzage", 6, TimeUnit.ELAPSED_WEEKS);
        project.task("Drogen", 3, TimeUnit.ELAPSED_DAYS);
        assertEquals(List.of("step S001 duration 6w", "step S002 duration 0.429w"), changes("duration"));
        assertEquals(List.of("step S001 calendar continuous", "step S002 calendar continuous"), changes("calendar"));
    }

    @Test
    void aTaskOnACalendarOfSevenDaysCountsEveryDay() {
        project.days("Uitharden", 14).setCalendar(project.everyDay());
        assertEquals(List.of("step S001 duration 2w"), changes("duration"));
        assertEquals(List.of("step S001 calendar continuous"), changes("calendar"));
    }

    @Test
    void allLinksComeAlongWithTheirLags() {
        Task first = project.days("Een", 5);
        Task second = project.days("Twee", 5);
        project.link(first, second, RelationType.START_START, 3, TimeUnit.DAYS);
        Task third = project.days("Drie", 5);
        project.link(first, third, RelationType.FINISH_FINISH, 2, TimeUnit.WEEKS)
                .link(second, third, RelationType.FINISH_START, -1, TimeUnit.DAYS);
        Task fourth = project.milestone("Vier");
        project.link(third, fourth, RelationType.START_FINISH, 0, TimeUnit.DAYS);
        assertEquals(List.of("step S002 after S001SS+3d", "step S003 after S001FF+2w; S002-1d",
                "step S004 after S003SF"), changes("after"));
        assertEquals(List.of("step S001 kind work", "step S002 kind work", "step S003 kind work", "step S004 kind milestone"),
                changes("kind"));
    }

    @Test
    void aSummaryTaskNamedAfterAPhaseGivesThePhaseAndOthersStandInTheRemark() {
        Task phase = project.summary("9 Realisatie");
        Task block = prepared(project, phase, "Blok A");
        project.under(block, "Ruwbouw", 10);
        project.days("Los", 1);
        assertEquals(List.of("step S003 phase 9"), changes("phase"));
        assertEquals(List.of("step S003 remark Blok A"), changes("remark"));
        assertEquals(List.of("step S003 name Ruwbouw", "step S004 name Los"), changes("name").subList(1, 3));
    }

    @Test
    void stepsOfTheSameNameAreTold() {
        Task a = project.summary("Blok A");
        project.under(a, "Ruwbouw", 10);
        Task b = project.summary("Blok B");
        project.under(b, "Ruwbouw", 10);
        assertEquals(List.of("step S002 name Blok A › Ruwbouw", "step S004 name Blok B › Ruwbouw"), changes("name").subList(1, 3));
    }

    @Test
    void theOneSummaryTaskThatHoldsEverythingNamesThePlan() {
        project.under(project.summary("Nieuwbouw Dorpsstraat"), "Heien", 5);
        assertEquals(List.of("plan name Nieuwbouw Dorpsstraat", "step S002 name Heien"), changes("name"));
        assertEquals(List.of(), changes("remark"));
    }

    @Test
    void aLinkOfASummaryTaskIsOneOfTheStepsThatStartAndFinishIt() {
        Task design = project.summary("Bouwtekeningen");
        Task sketch = project.under(design, "Schets", 5);
        Task drawing = project.under(design, "Tekening", 5);
        project.link(sketch, drawing);
        Task build = project.summary("Bouwen");
        Task dig = project.under(build, "Graven", 5);
        project.link(dig, project.under(build, "Heien", 5)).link(design, build);
        assertEquals(List.of("step S003 after S002", "step S005 after S003", "step S006 after S005"), changes("after"));
        assertEquals(List.of("4 Bouwen SUMMARY_LINK []"), projectFindings());
    }

    @Test
    void constraintsBecomeFirstDaysAndPromises() {
        constrained("a", ConstraintType.START_NO_EARLIER_THAN, "2026-04-01");
        constrained("b", ConstraintType.FINISH_NO_EARLIER_THAN, "2026-04-03");
        constrained("c", ConstraintType.MUST_START_ON, "2026-04-01");
        constrained("d", ConstraintType.MUST_FINISH_ON, "2026-04-03");
        constrained("e", ConstraintType.START_NO_LATER_THAN, "2026-04-01");
        constrained("f", ConstraintType.FINISH_NO_LATER_THAN, "2026-04-10");
        constrained("g", ConstraintType.AS_LATE_AS_POSSIBLE, "2026-04-01");
        assertEquals(List.of("step S001 notBefore 2026-04-01", "step S002 notBefore 2026-04-02", "step S003 notBefore 2026-04-01",
                "step S004 notBefore 2026-04-02"), changes("notBefore"));
        assertEquals(List.of("step S004 deadline 2026-04-03", "step S005 deadline 2026-04-02", "step S006 deadline 2026-04-10"),
                changes("deadline"));
        assertEquals(List.of("2 b FINISH_NO_EARLIER_THAN [2026-04-03, 2026-04-02]", "3 c MUST_START_ON [2026-04-01]",
                "4 d MUST_FINISH_ON [2026-04-03]", "5 e START_NO_LATER_THAN [2026-04-01, 2026-04-02]",
                "6 f FINISH_NO_LATER_THAN [2026-04-10]", "7 g AS_LATE_AS_POSSIBLE []"), projectFindings());
    }

    @Test
    void deadlinesAndActualDatesComeAlong() {
        Task done = project.days("Klaar", 2);
        done.setActualStart(day("2026-03-02", 8));
        done.setActualFinish(day("2026-03-03", 17));
        done.setPercentageComplete(100);
        Task busy = project.days("Bezig", 10);
        busy.setActualStart(day("2026-03-04", 8));
        busy.setPercentageComplete(40);
        busy.setDeadline(day("2026-03-20", 17));
        assertEquals(List.of("step S001 actualStart 2026-03-02", "step S002 actualStart 2026-03-04"), changes("actualStart"));
        assertEquals(List.of("step S001 actualFinish 2026-03-03"), changes("actualFinish"));
        assertEquals(List.of("step S002 deadline 2026-03-20"), changes("deadline"));
        assertEquals(List.of("2 Bezig PERCENT_COMPLETE [40]"), projectFindings());
    }

    @Test
    void resourcesThatAreClearlyAPartyDoTheStepAndOthersAreNoted() {
        Task task = project.days("Vergunning verlenen", 5);
        task.setNotes("Let op de termijn");
        project.by(task, "Gemeente Dorp", "Jan de Vries", "Aannemer BV");
        assertEquals(List.of("step S001 party G/A"), changes("party"));
        assertEquals(List.of("step S001 remark Let op de termijn\n[Jan de Vries]"), changes("remark"));
        assertEquals(List.of("0 Jan de Vries RESOURCE [1]"), projectFindings());
    }

    @Test
    void stepsWithoutAPartyAreOfWhomBringsTheFileIn() {
        project.by(project.days("Heien", 5), "Gemeente");
        project.days("Slopen", 5);
        assertEquals(List.of("S001 [GEMEENTE]", "S002 [AANNEMER]"), result().changes(Party.AANNEMER).stream()
                .filter(change -> change.field() == Fields.PARTIES)
                .map(change -> change.subject().toString().substring(5) + " " + Fields.PARTIES.read(change.subject(), change.value()))
                .toList());
    }

    @Test
    void whatIsNotModelledIsListed() {
        project.task("Halve dagen", 2.5, TimeUnit.DAYS);
        Task manual = project.days("Met de hand", 2);
        manual.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        manual.setStart(day("2026-03-10", 8));
        manual.setFinish(day("2026-03-11", 17));
        Task off = project.days("Uit", 2);
        off.setActive(false);
        Task levelled = project.days("Verschoven", 2);
        levelled.setLevelingDelay(Duration.getInstance(3, TimeUnit.ELAPSED_DAYS));
        levelled.setStart(day("2026-03-05", 8));
        Task long1 = project.days("Lange mijlpaal", 3);
        long1.setMilestone(true);
        Task later = project.days("Later", 2);
        project.link(long1, later, RelationType.FINISH_START, 50, TimeUnit.PERCENT)
                .link(manual, later, RelationType.FINISH_START, 1, TimeUnit.ELAPSED_WEEKS);
        assertEquals(List.of("6 Later PERCENT_LAG [Lange mijlpaal, 50, 1.5d]", "6 Later PART_OF_A_DAY_LAG [Lange mijlpaal, 50%, 2]",
                "6 Later ELAPSED_LAG [Met de hand, 1ew, +1w]", "3 Uit INACTIVE []", "1 Halve dagen PART_OF_A_DAY [2.5d, 3]",
                "2 Met de hand MANUAL [2026-03-10]", "4 Verschoven LEVELING_DELAY [2026-03-05]", "5 Lange mijlpaal LONG_MILESTONE [3d]"),
                projectFindings());
        assertEquals(5, result().steps());
    }

    @Test
    void theBuildingHolidayOfTheFileChoosesCalendarAndRegion() {
        project.days("Bouwen", 200);
        project.file().getTasks().getFirst().setFinish(day("2027-02-01", 17));
        project.daysOff(List.of(LocalDate.parse("2026-04-06"), LocalDate.parse("2026-04-27"), LocalDate.parse("2026-05-14"),
                LocalDate.parse("2026-05-25")));
        project.daysOff(LocalDate.parse("2026-07-27").datesUntil(LocalDate.parse("2026-08-15")).toList());
        project.daysOff(LocalDate.parse("2026-12-19").datesUntil(LocalDate.parse("2027-01-03")).toList());
        assertEquals(List.of("step S001 calendar building"), changes("calendar"));
        assertEquals(1, result().changes().stream().filter(change -> change.field() == Fields.REGION).count());
    }

    @Test
    void otherWorkingDaysThanOursAreListed() {
        project.days("Heien", 5).setFinish(day("2026-04-30", 17));
        project.daysOff(List.of(LocalDate.parse("2026-04-06"), LocalDate.parse("2026-04-07")));
        assertEquals(List.of("0 Standard OTHER_CALENDAR [1, 1, 2026-04-07, work]"), findings());
    }

    @Test
    void codesStayTheSameWhenTasksAreMovedAndGoOnAfterTenThousand() {
        project.days("Een", 1).setUniqueID(17);
        project.days("Twee", 1).setUniqueID(10_000);
        project.days("Drie", 1).setUniqueID(279_999);
        assertEquals(List.of("step S017 inPlan true", "step SA0000 inPlan true", "step SAA9999 inPlan true"), changes("inPlan"));
    }

    @Test
    void aTaskSetBeforeTheStartOfTheProjectStartsThePlanAndLeavesTheOthers() {
        constrained("Vroeg", ConstraintType.START_NO_EARLIER_THAN, "2026-02-16");
        Task other = project.days("Met het project", 2);
        project.link(other, project.days("Daarna", 2));
        assertEquals(List.of("plan start 2026-02-16"), changes("start"));
        assertEquals(List.of("step S001 notBefore 2026-02-16", "step S002 notBefore 2026-03-02"), changes("notBefore"));
    }

    @Test
    void theCalendarOfAResourceIsListed() {
        project.by(project.days("Storten", 5), "Gemeente");
        ProjectCalendar own = project.file().addDefaultDerivedCalendar();
        own.setParent(project.file().getDefaultCalendar());
        own.addCalendarException(LocalDate.parse("2026-03-04"));
        project.file().getResources().getFirst().setCalendar(own);
        assertEquals(List.of("0 Gemeente RESOURCE_CALENDAR []"), projectFindings());
    }

    private void constrained(String name, ConstraintType type, String day) {
        project.constrain(project.days(name, 2), type, day);
    }

    private static Task prepared(ProjectMaker project, Task above, String name) {
        return project.under(above, name, 1);
    }

    private static java.time.LocalDateTime day(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0);
    }

    private ProjectImport result() {
        return READER.read(project.save(folder.resolve("project.xml")));
    }

    private List<String> changes() {
        return result().changes().stream().map(ProjectFileTest::text).toList();
    }

    private List<String> changes(String field) {
        return result().changes().stream().filter(change -> change.field().name().equals(field)).map(ProjectFileTest::text).toList();
    }

    private static String text(Change change) {
        return change.subject() + " " + change.field() + " " + change.value();
    }

    private List<String> findings() {
        return result().findings().stream().map(finding -> finding.task() + " " + finding.name() + " " + finding.kind() + " "
                + finding.facts()).toList();
    }

    /** All but that a calendar without holidays is not ours. */
    private List<String> projectFindings() {
        return findings().stream().filter(text -> !text.contains("OTHER_CALENDAR")).toList();
    }
}
