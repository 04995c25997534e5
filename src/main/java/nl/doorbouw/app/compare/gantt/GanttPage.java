package nl.doorbouw.app.compare.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.compare.Held;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** The Gantts of the variants beside the table of their steps, in the order that the user chooses. */
public final class GanttPage {

    private static final double TABLE_SHARE = 0.52;

    private final Words words;
    private final ToggleButton byGain = new ToggleButton();
    private final ToggleButton byCatalogue = new ToggleButton();
    private final CompareTable table;
    private final CompareCharts charts;
    private final SplitPane root;
    private Optional<Held> shown = Optional.empty();

    public GanttPage(Words words, LocalDate today, Shading shading, WhyDates why) {
        this.words = words;
        table = new CompareTable(words);
        charts = new CompareCharts(words, today, shading);
        table.selectedProperty().bindBidirectional(charts.selectedProperty());
        why.onRows(table, this::asked);
        why.onChart(charts, this::asked);
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new SplitPane(new VBox(8, orders(), table), charts);
        root.setDividerPositions(TABLE_SHARE);
    }

    public Node root() {
        return root;
    }

    public void show(Held held, Shading shading) {
        shown = Optional.of(held);
        charts.show(held, shading);
        showTable();
    }

    /** Gives words and rows more room, for a large window. */
    public void setLarge(boolean large) {
        table.setLarge(large);
    }

    private HBox orders() {
        byGain.setText(words.say("compare.order.gain"));
        byCatalogue.setText(words.say("compare.order.catalogue"));
        byCatalogue.setId("byCatalogue");
        byGain.setSelected(true);
        for (ToggleButton button : new ToggleButton[] {byGain, byCatalogue}) {
            button.setOnAction(_ -> {
                // One of the two always holds: a click on the one that does keeps it.
                button.setSelected(true);
                showTable();
            });
        }
        Label label = new Label(words.say("compare.order"));
        label.getStyleClass().add("muted");
        HBox orders = new HBox(label, new SegmentedButton(byGain, byCatalogue));
        orders.getStyleClass().add("orders");
        return orders;
    }

    /** The chosen step in every variant that has it. */
    private List<AskedDate> asked() {
        return table.selectedProperty().get().flatMap(code -> shown.map(held -> IntStream.range(0, held.sides().size()).boxed()
                .flatMap(side -> held.asked(side, code).stream()).toList())).orElse(List.of());
    }

    private void showTable() {
        shown.ifPresent(held -> table.show(held, byGain.isSelected() ? RowOrder.GAIN : RowOrder.CATALOGUE));
    }
}
