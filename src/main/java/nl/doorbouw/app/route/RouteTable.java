package nl.doorbouw.app.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** All twelve routes as a table; a click or Enter on a row chooses its route. */
final class RouteTable extends TableView<RouteRow> {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final double ROW = 24;
    private static final double LARGE_ROW = 32;
    private static final double HEADER = 30;

    private final Words words;
    private final Consumer<Route> onChoose;

    RouteTable(Words words, Consumer<Route> onChoose) {
        this.words = words;
        this.onChoose = onChoose;
        getStyleClass().add("route-table");
        setAccessibleText(words.say("route.table"));
        setPlaceholder(new Label(words.say("chances.computing")));
        setLarge(false);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        setRowFactory(_ -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    /** Gives the rows more room, for a large window. */
    void setLarge(boolean large) {
        double row = large ? LARGE_ROW : ROW;
        setFixedCellSize(row);
        double height = HEADER + Route.all().size() * row + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    void show(List<RouteRow> rows) {
        int selected = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        int present = rows.indexOf(rows.stream().filter(RouteRow::present).findFirst().orElse(rows.getFirst()));
        getSelectionModel().clearAndSelect(selected < 0 ? present : selected);
    }

    private void addColumns() {
        text("route.column.code", 76,
                row -> words.say(row.present() ? "route.code.present" : "route.code", row.route().code()));
        text("route.column.route", 290, row -> inWords(row.route()));
        number("route.column.steps", 72, row -> row.outlook().map(outlook -> String.valueOf(outlook.steps())));
        number("route.column.start", 144, row -> row.startOfBuilding().map(words::range));
        number("route.column.around", 95, row -> likely(row, Milestone.START_OF_BUILDING));
        number("route.column.residents", 144, row -> row.firstResidents().map(words::range));
        number("route.column.around", 95, row -> likely(row, Milestone.FIRST_RESIDENTS));
        number("route.column.difference", 92, row -> row.difference().filter(_ -> !row.present()).map(words::change));
    }

    private String inWords(Route route) {
        return words.say("route.short", words.say("route.short.Development." + route.development()),
                words.say("route.short.Instrument." + route.instrument()), words.name(route.preparation()));
    }

    private Optional<String> likely(RouteRow row, Milestone milestone) {
        return row.outlook().flatMap(outlook -> milestone.in(outlook.schedule()))
                .map(step -> words.date(step.likely().lastDay()));
    }

    private TableColumn<RouteRow, String> text(String key, double width, Function<RouteRow, String> value) {
        TableColumn<RouteRow, String> column = new TableColumn<>(words.say(key));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }

    private void number(String key, double width, Function<RouteRow, Optional<String>> value) {
        text(key, width, row -> value.apply(row).orElse("")).getStyleClass().add("figures");
    }

    private void choose(RouteRow row) {
        if (row != null) {
            onChoose.accept(row.route());
        }
    }

    private final class Row extends TableRow<RouteRow> {

        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(RouteRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(PRESENT, !empty && row.present());
            setAccessibleText(empty ? "" : words.say("route.terminus", row.route().code(), words.name(row.route()),
                    row.firstResidents().map(words::range).orElse("–")));
        }
    }
}
