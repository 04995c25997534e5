package nl.doorbouw.app.planning.details;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.view.Sight;
import nl.doorbouw.app.view.ViewSwitch;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The panel with everything about the selected step. */
public final class StepDetails {

    private static final double WIDTH = 352;

    private final Words words;
    private final Workspace workspace;
    private final Editors editors;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label usualMeetings = new Label();
    private final VBox meetings = new VBox();
    private final List<DetailsPart> parts = new ArrayList<>();
    private final VBox panel = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final EditDesk desk;
    private final ViewSwitch views;
    /** What belongs to the plan alone, and is not there while a view is edited. */
    private final List<Node> ofThePlan;
    private Optional<String> code = Optional.empty();

    /**
     * @param why      lets its dates be asked about
     * @param onStep   called with the code of a step that is clicked
     * @param onClose  called when the panel is closed
     * @param onRemove called with the code of a step that was taken out of the plan
     */
    public StepDetails(Workspace workspace, Words words, WhyDates why, Consumer<String> onStep, Runnable onClose,
            Consumer<String> onRemove) {
        this.words = words;
        this.workspace = workspace;
        desk = new EditDesk(workspace, words);
        views = new ViewSwitch(workspace, words, "planning", () -> code.ifPresent(of -> show(workspace.outlook(), of)));
        editors = new Editors(workspace, words, desk);
        Node source = part(new NumberSource(workspace.catalogue(), words));
        Node fixed = section("planning.section.fixed", all(editors.dates()));
        Node properties = section("planning.section.properties", all(editors.properties()));
        Node removal = removal(onRemove);
        ofThePlan = List.of(source, fixed, properties, removal);
        VBox content = new VBox(views, section("planning.section.duration", part(editors.duration()), source),
                section("planning.section.dates", part(new DatesTable(words, why))),
                section("planning.section.why", part(new WhyList(words, onStep)),
                        part(new ForwardList(workspace, words, onStep))),
                section("planning.section.links", part(new LinkList(words, desk, keep(editors.after()), onStep))),
                fixed, meetings, properties, removal);
        meetings.getChildren()
                .setAll(section("planning.section.meetings", part(editors.meetings()), wrapped(usualMeetings)));
        content.getStyleClass().add("details-content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.setId("planning-details");
        panel.getStyleClass().add("details");
        panel.setMinWidth(WIDTH);
        panel.setMaxWidth(WIDTH);
        panel.getChildren().addAll(head(onClose), scroll);
    }

    public Parent node() {
        return panel;
    }

    /** Shows a step; nothing changes when the plan no longer has it. */
    public void show(Outlook outlook, String which) {
        Sight sight = views.chosen().isPresent() ? views.sight() : new Sight(workspace.layer(), outlook);
        desk.see(sight);
        sight.outlook().schedule().step(which).or(() -> outlook.schedule().step(which)).ifPresent(step -> show(sight, step));
    }

    public void dispose() {
        views.dispose();
    }

    /** Puts the keyboard in the first field that can be edited. */
    public void startEditing() {
        panel.lookupAll(".text-field").stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Sight sight, ScheduledStep step) {
        if (!code.equals(Optional.of(step.code()))) {
            scroll.setVvalue(0);
        }
        code = Optional.of(step.code());
        title.setText(words.say("planning.tip.name", step.code(), words.say(step.step().name())));
        subtitle.setText(subtitle(step));
        Optional<String> body = Editors.body(step).filter(of -> !of.isEmpty());
        meetings.setVisible(body.isPresent());
        meetings.setManaged(body.isPresent());
        usualMeetings.setText(body.map(of -> usual(of)).orElse(""));
        parts.forEach(part -> part.show(sight.outlook(), step));
        ofThePlan.forEach(node -> {
            node.setVisible(!sight.isView());
            node.setManaged(!sight.isView());
        });
    }

    private String subtitle(ScheduledStep step) {
        String lead = step.step().lead().map(words::name).orElse(words.name(step.step().kind()));
        return words.say("planning.subtitle", editors.phaseName(step.step().phase()), words.name(step.step().kind()),
                step.step().who().map(words::say).orElse(lead))
                + (step.critical() ? words.say("planning.subtitle.critical") : "");
    }

    private String usual(String body) {
        return workspace.catalogue().body(body).flatMap(known -> known.cadence())
                .map(rule -> words.say("planning.meetings.usual", editors.bodyName(body), words.say(rule)))
                .orElse(editors.bodyName(body));
    }

    private Node head(Runnable onClose) {
        title.setId("planning-details-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        subtitle.getStyleClass().add("caption");
        subtitle.setWrapText(true);
        Button close = new Button(null, new FontIcon(Material2AL.CLOSE));
        close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        close.setAccessibleText(words.say("planning.details.close"));
        close.setOnAction(_ -> onClose.run());
        VBox texts = new VBox(title, subtitle);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox head = new HBox(texts, close);
        head.getStyleClass().add("details-head");
        title.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Node removal(Consumer<String> onRemove) {
        Button remove = new Button(words.say("planning.remove"), new FontIcon(Material2AL.DELETE));
        remove.setId("planning-remove");
        remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.DANGER);
        remove.setOnAction(_ -> code.ifPresent(of -> {
            workspace.edit(Change.set(Subject.step(of), Fields.IN_PLAN, false));
            onRemove.accept(of);
        }));
        return remove;
    }

    private VBox section(String key, Node... nodes) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("strong");
        VBox section = new VBox(heading);
        section.getChildren().addAll(nodes);
        section.getStyleClass().add("part");
        return section;
    }

    private Node[] all(List<DetailsPart> more) {
        return more.stream().map(this::part).toArray(Node[]::new);
    }

    private Node part(DetailsPart part) {
        return keep(part).node();
    }

    private DetailsPart keep(DetailsPart part) {
        parts.add(part);
        return part;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.getStyleClass().add("caption");
        return label;
    }
}
