package nl.doorbouw.app.planning.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.text.Words;

/**
 * Shows the dates of a step in the three passes, its latest dates and its float. Those of the passes can be asked why; the latest
 * dates have no reasons of their own, as they are what the end of the plan leaves.
 */
final class DatesTable implements DetailsPart {

    private record Cell(Label label, Function<ScheduledStep, String> text) {
    }

    private static final double DATE_WIDTH = 92;

    private final Words words;
    private final WhyDates why;
    private final GridPane grid = new GridPane();
    private final List<Cell> cells = new ArrayList<>();
    private Optional<Outlook> outlook = Optional.empty();
    private String code = "";

    DatesTable(Words words, WhyDates why) {
        this.words = words;
        this.why = why;
        grid.getStyleClass().add("dates");
        ColumnConstraints captions = new ColumnConstraints();
        captions.setHgrow(Priority.ALWAYS);
        ColumnConstraints dates = new ColumnConstraints(DATE_WIDTH);
        grid.getColumnConstraints().setAll(captions, dates, dates);
        heading(1, "planning.dates.start");
        heading(2, "planning.dates.finish");
        row(1, Pass.SHORTEST);
        row(2, Pass.LIKELY);
        row(3, Pass.LONGEST);
        row(4, "late", ScheduledStep::late);
        wide(5, "planning.dates.totalFloat", step -> words.say("planning.workdays", step.totalFloat()));
        wide(6, "planning.dates.freeFloat", step -> words.say("planning.workdays", step.freeFloat()));
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(Outlook now, ScheduledStep step) {
        outlook = Optional.of(now);
        code = step.code();
        cells.forEach(cell -> cell.label().setText(cell.text().apply(step)));
    }

    private void heading(int column, String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().addAll("caption", "figure");
        grid.add(label, column, 0);
    }

    private void row(int row, Pass pass) {
        List<Label> dates = row(row, pass.name().toLowerCase(Locale.ROOT), step -> step.span(pass));
        dates.getLast().setId("planning-date-" + pass);
        dates.forEach(date -> why.onDate(date, () -> outlook.flatMap(now -> AskedDate.in(now, code, pass))));
        // The reasons of both days of a row are the same: the keyboard needs to reach one of them.
        dates.getFirst().setFocusTraversable(false);
        if (pass == Pass.LIKELY) {
            grid.getChildren().stream().filter(node -> GridPane.getRowIndex(node) == row)
                    .forEach(node -> node.getStyleClass().add("strong"));
        }
    }

    private List<Label> row(int row, String name, Function<ScheduledStep, Span> span) {
        caption(row, "planning.dates." + name);
        return List.of(cell(1, row, step -> date(span.apply(step).firstDay())), cell(2, row, step -> date(span.apply(step).lastDay())));
    }

    private void wide(int row, String key, Function<ScheduledStep, String> text) {
        caption(row, key);
        GridPane.setColumnSpan(cell(1, row, text), 2);
    }

    private void caption(int row, String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("muted");
        grid.add(label, 0, row);
    }

    private Label cell(int column, int row, Function<ScheduledStep, String> text) {
        Label label = new Label();
        label.getStyleClass().add("figure");
        grid.add(label, column, row);
        cells.add(new Cell(label, text));
        return label;
    }

    private String date(LocalDate day) {
        return words.date(day);
    }
}
