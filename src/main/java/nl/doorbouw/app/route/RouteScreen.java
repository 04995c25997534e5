package nl.doorbouw.app.route;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** Shows the twelve routes, as a map and as a table, and puts the plan on the one that is chosen. */
public final class RouteScreen implements Screen {

    private final Workspace workspace;
    private final Words words;
    private final Label title = new Label();
    private final Label residents = new Label();
    private final Label computing = new Label();
    private final RouteMap map;
    private final RouteTable table;
    private final WhyDates why;
    private final ScrollPane root;
    private final Subscription subscriptions;

    public RouteScreen(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        map = new RouteMap(words, this::choose);
        table = new RouteTable(words, this::choose);
        why = new WhyDates(workspace, words);
        why.onDate(residents, () -> AskedDate.in(workspace.outlook(), Milestone.FIRST_RESIDENTS.code(), Pass.LIKELY));
        why.onRows(table, () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(this::asked).orElse(List.of()));
        map.eachEnd((end, route) -> {
            why.onChart(end, () -> asked(route));
            why.onKey(end, () -> asked(route).stream().findFirst());
        });
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox page = new VBox(header(), map, table);
        page.getStyleClass().add("route-screen");
        root = new ScrollPane(page);
        root.getStyleClass().add("route-pane");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("route.css")).toExternalForm());
        subscriptions = Subscription.combine(LargeWindow.follow(root, table::setLarge),
                workspace.outlookProperty().subscribe(this::showPlan),
                workspace.routesProperty().subscribe(_ -> showRoutes(false)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        why.close();
    }

    private HBox header() {
        title.getStyleClass().add("route-title");
        residents.getStyleClass().add("residents");
        residents.setMinWidth(Region.USE_PREF_SIZE);
        computing.getStyleClass().add(Styles.TEXT_MUTED);
        computing.setText(words.say("route.computing"));
        computing.managedProperty().bind(computing.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, computing, residents);
        header.getStyleClass().add("route-header");
        return header;
    }

    private void showPlan(Outlook outlook) {
        title.setText(outlook.plan().route().map(words::name).orElse(words.say("route.none")));
        residents.setText(Milestone.FIRST_RESIDENTS.days(outlook.schedule())
                .map(days -> words.say("route.residents", words.range(days))).orElse(""));
        showRoutes(true);
    }

    /** What is known stays until it is known anew. */
    private void showRoutes(boolean stale) {
        Optional<Route> present = workspace.outlook().plan().route();
        List<RouteRow> rows = RouteRow.all(workspace.routesProperty().get(), present);
        map.show(rows);
        table.show(rows);
        computing.setVisible(present.isPresent() && (stale || workspace.routesProperty().get().isEmpty()));
    }

    private List<AskedDate> asked(RouteRow row) {
        return asked(row.route());
    }

    /** First residents and the start of building on a route. */
    private List<AskedDate> asked(Route route) {
        Optional<RouteOutlook> known = workspace.routesProperty().get().stream().filter(outlook -> outlook.route().equals(route)).findFirst();
        return known.map(outlook -> Stream.of(Milestone.FIRST_RESIDENTS, Milestone.START_OF_BUILDING)
                .flatMap(milestone -> AskedDate.in(words.say("route.why." + milestone, words.name(route)), workspace.outlook().plan().with(route),
                        Optional.of(outlook.schedule()), milestone).stream()).toList()).orElse(List.of());
    }

    private void choose(Route route) {
        if (workspace.outlook().plan().route().filter(route::equals).isEmpty()) {
            workspace.edit(Plan.route(route).toArray(Change[]::new));
        }
    }
}
