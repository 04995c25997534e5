package nl.doorbouw.exchange.project.read.outline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.exchange.cell.PartyGuess;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.plan.word.Party;
import org.mpxj.ConstraintType;
import org.mpxj.CustomField;
import org.mpxj.DayType;
import org.mpxj.FieldTypeClass;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.Task;

/** Reads what stands beside the planning proper: notes, people, summary tasks; and finds what has no place in a plan at all. */
public final class Extras {

    private final ProjectFile file;
    private final Outline outline;
    private final Findings findings;

    public Extras(ProjectFile file, Outline outline, Findings findings) {
        this.file = file;
        this.outline = outline;
        this.findings = findings;
    }

    /** The path in the outline, the notes, and in square brackets the resources that are no party: each on lines of their own. */
    public String remark(Task task) {
        String others = String.join("; ", resources(task).filter(name -> PartyGuess.of(name).isEmpty()).toList());
        String notes = task.getNotes() == null ? "" : task.getNotes().strip();
        return String.join("\n", Stream.of(outline.path(task), notes, others.isEmpty() ? "" : "[" + others + "]")
                .filter(part -> !part.isBlank()).toList());
    }

    /** The parties that the resources of a task clearly are. */
    public List<Party> parties(Task task) {
        return resources(task).map(PartyGuess::of).flatMap(Optional::stream).distinct().toList();
    }

    /** The first day that a summary task sets for what is under it. */
    public Optional<LocalDate> firstDay(Task summary) {
        boolean set = Outline.number(summary) > 0 && summary.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN;
        return set ? date(summary.getConstraintDate()) : Optional.empty();
    }

    /** The promised last day of all that is under a summary task: its deadline, or the day it may finish no later than. */
    public Optional<LocalDate> lastDay(Task summary) {
        Optional<LocalDate> constraint = summary.getConstraintType() == ConstraintType.FINISH_NO_LATER_THAN
                ? date(summary.getConstraintDate()) : Optional.empty();
        return Stream.concat(date(summary.getDeadline()).stream(), constraint.stream()).min(LocalDate::compareTo);
    }

    public void ofSummaries() {
        for (Task summary : outline.summaries()) {
            firstDay(summary).ifPresent(day -> find(summary, NotModelled.SUMMARY_CONSTRAINT, day));
            lastDay(summary).ifPresent(day -> find(summary, NotModelled.SUMMARY_DEADLINE, day));
            if (summary.getNotes() != null && !summary.getNotes().isBlank()) {
                find(summary, NotModelled.SUMMARY_NOTES);
            }
            if (summary.getRecurring()) {
                find(summary, NotModelled.RECURRING);
            }
        }
        outline.inactive().forEach(task -> find(task, NotModelled.INACTIVE));
    }

    public void ofStep(Task task) {
        if (task.getSplits() != null && task.getSplits().size() > 1) {
            find(task, NotModelled.SPLIT);
        }
        if (task.getExternalProject() || task.getSubprojectFile() != null && !task.getExternalTask()) {
            find(task, NotModelled.SUBPROJECT, String.valueOf(task.getSubprojectFile()));
        }
        boolean people = assignments(task).anyMatch(assignment -> assignment.getResource().getType() == ResourceType.WORK);
        if (task.getEffortDriven() && people) {
            find(task, NotModelled.EFFORT_DRIVEN);
        }
    }

    public void ofProject() {
        Map<String, Integer> unknown = new LinkedHashMap<>();
        outline.steps().forEach(task -> resources(task).filter(name -> PartyGuess.of(name).isEmpty())
                .forEach(name -> unknown.merge(name, 1, Integer::sum)));
        unknown.forEach((name, steps) -> findings.addWhole(name, NotModelled.RESOURCE, steps));
        outline.steps().stream().flatMap(Extras::assignments).map(ResourceAssignment::getResource).distinct().filter(Extras::hasOwnDays)
                .forEach(resource -> findings.addWhole(String.valueOf(resource.getName()), NotModelled.RESOURCE_CALENDAR));
        if (outline.steps().stream().anyMatch(task -> task.getCost() != null && task.getCost().doubleValue() != 0)) {
            findings.addWhole("", NotModelled.COSTS);
        }
        if (outline.steps().stream().anyMatch(task -> task.getBaselineStart() != null || task.getBaselineFinish() != null)) {
            findings.addWhole("", NotModelled.BASELINE);
        }
        addedColumns().forEach(name -> findings.addWhole(name, NotModelled.CUSTOM_COLUMN));
    }

    private List<String> addedColumns() {
        List<String> names = new ArrayList<>();
        for (CustomField field : file.getCustomFields().getCustomFieldsByFieldTypeClass(FieldTypeClass.TASK)) {
            String alias = field.getAlias();
            if (alias != null && !OwnColumn.isOwn(alias)
                    && outline.steps().stream().anyMatch(task -> task.getCachedValue(field.getFieldType()) != null)) {
                names.add(alias);
            }
        }
        return names;
    }

    /** Most resources follow the calendar of the project; then theirs adds nothing to the one that it is made from. */
    private static boolean hasOwnDays(Resource resource) {
        ProjectCalendar calendar = resource.getCalendar();
        return calendar != null && (!calendar.getCalendarExceptions().isEmpty() || calendar.isDerived()
                && Arrays.stream(DayOfWeek.values()).anyMatch(day -> calendar.getCalendarDayType(day) != DayType.DEFAULT));
    }

    private static Stream<ResourceAssignment> assignments(Task task) {
        return task.getResourceAssignments().stream().filter(assignment -> assignment.getResource() != null);
    }

    private static Stream<String> resources(Task task) {
        return assignments(task).map(ResourceAssignment::getResource).map(Resource::getName).filter(Objects::nonNull)
                .map(String::strip).filter(name -> !name.isEmpty()).distinct();
    }

    private static Optional<LocalDate> date(LocalDateTime moment) {
        return Optional.ofNullable(moment).map(LocalDateTime::toLocalDate);
    }

    private void find(Task task, NotModelled kind, Object... facts) {
        findings.add(Outline.number(task), Outline.name(task), kind, facts);
    }
}
