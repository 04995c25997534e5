package nl.doorbouw.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.cli.print.RouteTable;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.NoticeText;
import nl.doorbouw.text.Words;

/** Tells in plain text what the window would show first: for a machine without a display. */
public final class Summary {

    private static final int NAME = 60;

    private final Words words;

    public Summary(Words words) {
        this.words = words;
    }

    public List<String> lines(Planner planner, Outlook outlook) {
        List<String> lines = new ArrayList<>(head(outlook.plan()));
        lines.add("");
        lines.addAll(milestones(outlook));
        section(lines, "cli.section.critical", criticalPath(outlook.schedule().criticalPath()));
        NoticeText notices = new NoticeText(words, planner.catalogue(), outlook.schedule());
        section(lines, "cli.section.notices", outlook.notices().stream().map(notices::sentence).toList());
        if (outlook.plan().route().isPresent()) {
            section(lines, "cli.section.routes",
                    new RouteTable(words, outlook.plan().route()).lines(RouteOutlook.all(planner, outlook.plan())));
        }
        lines.add("");
        lines.add(words.say(planner.catalogue().note()));
        return lines;
    }

    private List<String> head(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.get(Subject.PLAN, Fields.PLAN_NAME).orElse(words.say("cli.noName")));
        String about = String.join(" · ", Stream.of(plan.get(Subject.PLAN, Fields.MUNICIPALITY),
                plan.get(Subject.PLAN, Fields.CORPORATION),
                plan.get(Subject.PLAN, Fields.HOMES).map(homes -> words.say("cli.homes", homes)))
                .flatMap(Optional::stream).toList());
        if (!about.isEmpty()) {
            lines.add(about);
        }
        lines.add(plan.route().map(route -> route.code() + ": " + words.name(route)).orElse(words.say("cli.noRoute")));
        return lines;
    }

    private List<String> milestones(Outlook outlook) {
        Table table = new Table("lll");
        add(table, "cli.startOfBuilding", Milestone.START_OF_BUILDING, outlook);
        add(table, "cli.firstResidents.name", Milestone.FIRST_RESIDENTS, outlook);
        List<String> lines = table.lines();
        return lines.isEmpty() ? List.of(words.say("cli.finish", lastDay(outlook))) : lines;
    }

    private void add(Table table, String key, Milestone milestone, Outlook outlook) {
        Optional<DayRange> days = milestone.days(outlook.schedule());
        milestone.in(outlook.schedule()).filter(step -> step.step().likely())
                .ifPresent(step -> table.row(words.say(key), dates(step), days.map(words::range).orElse("")));
    }

    private String dates(ScheduledStep step) {
        return words.range(step.shortest().lastDay(), step.likely().lastDay(), step.longest().lastDay());
    }

    private static LocalDate lastDay(Outlook outlook) {
        LocalDate finish = outlook.schedule().finish();
        return finish.equals(outlook.schedule().network().start()) ? finish : finish.minusDays(1);
    }

    private List<String> criticalPath(List<ScheduledStep> steps) {
        Table table = new Table("llrr");
        steps.forEach(step -> table.row(step.code(), Table.cut(words.say(step.step().name()), NAME),
                words.date(step.likely().firstDay()), words.date(step.likely().lastDay())));
        return table.lines();
    }

    private void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.say(title));
            content.forEach(line -> lines.add("  " + line));
        }
    }
}
