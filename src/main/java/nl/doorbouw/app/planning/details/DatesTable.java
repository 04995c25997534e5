package nl.doorbouw.app.planning.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.text.Words;

/** Shows the dates of a step in the three passes, its latest dates and its float. */
final class DatesTable implements DetailsPart {

    private record Cell(Label label, Function<ScheduledStep, String> text) {
    }

    private static final double DATE_WIDTH = 92;

    private final Words words;
    private final GridPane grid = new GridPane();
    private final List<Cell> cells = new ArrayList<>();

    DatesTable(Words words) {
        this.words = words;
        grid.getStyleClass().add("dates");
        ColumnConstraints captions = new ColumnConstraints();
        captions.setHgrow(Priority.ALWAYS);
        ColumnConstraints dates = new ColumnConstraints(DATE_WIDTH);
        grid.getColumnConstraints().setAll(captions, dates, dates);
        heading(1, "planning.dates.start");
        heading(2, "planning.dates.finish");
        row(1, "planning.dates.shortest", ScheduledStep::shortest);
        row(2, "planning.dates.likely", ScheduledStep::likely);
        row(3, "planning.dates.longest", ScheduledStep::longest);
        row(4, "planning.dates.late", ScheduledStep::late);
        wide(5, "planning.dates.totalFloat", step -> words.say("planning.workdays", step.totalFloat()));
        wide(6, "planning.dates.freeFloat", step -> words.say("planning.workdays", step.freeFloat()));
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        cells.forEach(cell -> cell.label().setText(cell.text().apply(step)));
    }

    private void heading(int column, String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().addAll("caption", "figure");
        grid.add(label, column, 0);
    }

    private void row(int row, String key, Function<ScheduledStep, Span> span) {
        caption(row, key);
        cell(1, row, step -> date(span.apply(step).firstDay()));
        cell(2, row, step -> date(span.apply(step).lastDay()));
        if (row == 2) {
            grid.getChildren().stream().filter(node -> GridPane.getRowIndex(node) == row)
                    .forEach(node -> node.getStyleClass().add("strong"));
        }
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
