package nl.doorbouw.exchange.table.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Fills the sheet with the facts of a project: what it gives, its facts, its route, and when its bodies meet. */
final class ProjectTable {

    private final Words words;
    private final Catalogue catalogue;
    private final Outlook outlook;
    private final ShownValues shown;

    ProjectTable(Words words, Catalogue catalogue, Outlook outlook, ShownValues shown) {
        this.words = words;
        this.catalogue = catalogue;
        this.outlook = outlook;
        this.shown = shown;
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (Milestone milestone : Milestone.values()) {
            milestone.in(outlook.schedule()).ifPresent(step -> rows.add(result(milestone, step)));
        }
        for (Subject subject : List.of(Subject.PLAN, Subject.ROUTE)) {
            String topic = words.say(subject == Subject.PLAN ? "project.topic.plan" : "project.topic.route");
            Fields.of(subject).stream().filter(field -> field != Fields.PARKED).forEach(field -> rows.add(
                    row(topic, subject, field, words.say("project.field." + field.name()), words.say("project.note." + field.name()))));
        }
        for (DecisionBody body : catalogue.bodies().values()) {
            rows.add(row(words.say("project.topic.body"), Subject.body(body.code()), Fields.MEETINGS, words.say(body.name()),
                    body.cadence().map(rule -> words.say("project.usual", words.say(rule))).orElse(words.say("project.note.meetings"))));
        }
        return new Table(SheetName.PROJECT, Columns.PROJECT, rows);
    }

    private Row row(String topic, Subject subject, Field<?> field, String name, String note) {
        return new Row(subject + " " + field.name(), List.of(Cell.computed(topic), Cell.computed(name),
                shown.cell(Slot.of(subject, field)), Cell.computed(note)));
    }

    private Row result(Milestone milestone, ScheduledStep step) {
        Optional<DayRange> days = milestone.days(outlook.schedule());
        return new Row("milestone " + step.code(), List.of(Cell.computed(words.say("project.topic.result")),
                Cell.computed(words.say(step.step().name())), Cell.computed(new CellValue.Day(step.likely().lastDay())),
                Cell.computed(days.map(range -> words.say("project.result", step.shortest().lastDay(), step.longest().lastDay(),
                        words.range(range))).orElse(""))));
    }
}
