package nl.doorbouw.app.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/**
 * The route map: twelve lines through three junctions, each stop a button. Tab goes along the stops of the present
 * route, the arrow keys go to any stop; Enter, Space or a click chooses it.
 */
final class RouteMap extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEAD = 44;
    private static final double LEAST_HEIGHT = HEAD + 240;
    private static final double START_WIDTH = 8;
    /** The numbers are aligned right; their heading begins where the longest of them does. */
    private static final double RANGE_INDENT = 16;

    private final Map<Junction, Label> questions = new LinkedHashMap<>();
    private final Label residents;
    private final Map<Route, Polyline> lines = new LinkedHashMap<>();
    private final Map<Stop, StopButton> stops = new LinkedHashMap<>();
    private final Region start = new Region();
    private Optional<Route> present = Optional.empty();

    RouteMap(Words words, Consumer<Route> onChoose) {
        getStyleClass().add("route-map");
        setMinHeight(LEAST_HEIGHT);
        for (Junction junction : Junction.values()) {
            questions.put(junction, heading(words.say("route.question." + junction)));
        }
        residents = heading(words.say("route.firstResidents.range"));
        for (Route route : Route.all()) {
            Polyline line = new Polyline();
            line.getStyleClass().add("line");
            lines.put(route, line);
        }
        start.getStyleClass().add("sign");
        for (Stop stop : Stop.all()) {
            StopButton button = stop.junction() == Junction.PREPARATION ? new Terminus(stop, words)
                    : new StopButton(stop, words);
            button.setOnAction(_ -> onChoose.accept(stop.choose(present)));
            stops.put(stop, button);
        }
        getChildren().addAll(questions.values());
        getChildren().add(residents);
        getChildren().addAll(lines.values());
        getChildren().add(start);
        getChildren().addAll(stops.values());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** Does something with the end of each line, where its date stands. */
    void eachEnd(BiConsumer<Terminus, Route> deed) {
        stops.forEach((stop, button) -> {
            if (button instanceof Terminus terminus) {
                deed.accept(terminus, Route.all().get(stop.lane()));
            }
        });
    }

    /** Shows what is known of the twelve routes. */
    void show(List<RouteRow> rows) {
        present = rows.stream().filter(RouteRow::present).map(RouteRow::route).findFirst();
        int longest = rows.stream().flatMap(row -> row.firstResidents().stream()).mapToInt(DayRange::max).max()
                .orElse(1);
        rows.forEach(row -> {
            if (stops.get(Stop.of(Junction.PREPARATION, row.route())) instanceof Terminus terminus) {
                terminus.show(row, longest);
            }
        });
        lines.forEach((route, line) -> line.pseudoClassStateChanged(CHOSEN, present.filter(route::equals).isPresent()));
        lines.forEach((route, line) -> line.setViewOrder(present.filter(route::equals).isPresent() ? 1 : 2));
        stops.forEach((stop, button) -> {
            button.setChosen(present.filter(stop::isOn).isPresent());
            button.setFocusTraversable(present.isEmpty()
                    || present.filter(route -> stop.before().stream().allMatch(s -> s.isOn(route))).isPresent());
        });
        requestLayout();
    }

    private void walk(KeyEvent key) {
        Optional<Stop> from = stops.entrySet().stream().filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey).findFirst();
        Optional<Stop> to = from.flatMap(stop -> next(stop, key.getCode()));
        to.ifPresent(stop -> stops.get(stop).requestFocus());
        if (to.isPresent() || from.isPresent() && key.getCode().isArrowKey()) {
            key.consume();
        }
    }

    private Optional<Stop> next(Stop stop, KeyCode key) {
        return switch (key) {
            case UP -> stop.neighbour(-1);
            case DOWN -> stop.neighbour(1);
            case LEFT -> stop.before();
            case RIGHT -> stop.after(present);
            default -> Optional.empty();
        };
    }

    @Override
    protected void layoutChildren() {
        double head = layoutHeadings(new MapGeometry(getWidth(), getHeight()));
        MapGeometry map = new MapGeometry(getWidth(), getHeight() - head);
        lines.forEach((route, line) -> line.getPoints().setAll(map.line(route).stream()
                .flatMap(point -> Stream.of(point.x(), point.y() + head)).toList()));
        double height = MapGeometry.bundle(lines.size()) + 2 * START_WIDTH;
        start.resizeRelocate(map.startX() - START_WIDTH, Math.round(map.startY() + head - height / 2), 2 * START_WIDTH,
                height);
        stops.forEach((stop, button) -> {
            double x = map.x(stop.junction());
            double y = map.y(stop) + head;
            if (button instanceof Terminus terminus) {
                terminus.placeAt(x, y, getWidth(), map.rowHeight());
            } else {
                button.placeAt(x, y);
            }
        });
    }

    /** Lays out the questions above the map and tells how high they are. */
    private double layoutHeadings(MapGeometry map) {
        double first = map.x(Junction.DEVELOPMENT);
        double second = map.x(Junction.INSTRUMENT);
        double third = map.x(Junction.PREPARATION);
        double split = (first + second) / 2 - 8;
        double range = third + RANGE_INDENT + stops.values().stream().filter(Terminus.class::isInstance)
                .map(Terminus.class::cast)
                .findFirst().orElseThrow().rangeBegins();
        return DoubleStream.of(HEAD, place(questions.get(Junction.DEVELOPMENT), 0, split - 16),
                place(questions.get(Junction.INSTRUMENT), split, third - split - 24),
                place(questions.get(Junction.PREPARATION), third - 7, range - third - 8),
                place(residents, range, getWidth() - range)).max().orElseThrow();
    }

    private static double place(Label heading, double x, double width) {
        double height = heading.prefHeight(width);
        heading.resizeRelocate(Math.round(x), 0, width, height);
        return height + 4;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        label.setWrapText(true);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }
}
