package nl.doorbouw.app.planning.details;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Shows what a step waits for and what waits for it, each leading to its step; what it waits for can be added and
 * removed.
 */
final class LinkList implements DetailsPart {

    private final Words words;
    private final EditDesk desk;
    private final Consumer<String> onStep;
    private final VBox predecessors = new VBox();
    private final VBox successors = new VBox();
    private final MenuButton add = new MenuButton();
    private final VBox box;

    LinkList(Words words, EditDesk desk, DetailsPart notation, Consumer<String> onStep) {
        this.words = words;
        this.desk = desk;
        this.onStep = onStep;
        add.setId("planning-add-link");
        add.setText(words.say("planning.links.add"));
        add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        predecessors.getStyleClass().add("links");
        successors.getStyleClass().add("links");
        box = new VBox(notation.node(), predecessors, add, caption("planning.links.successors"), successors);
        box.getStyleClass().add("part");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        List<Link> links = outlook.plan().get(Subject.step(step.code()), Fields.AFTER)
                .orElse(step.step().waits().likely());
        predecessors.getChildren().setAll(links.stream().map(link -> predecessor(outlook, step, links, link)).toList());
        successors.getChildren().setAll(outlook.schedule().steps().stream()
                .flatMap(other -> other.step().waits().likely().stream().filter(link -> link.from().equals(step.code()))
                        .map(link -> (Node) named(outlook, other.code(), suffix(link)))).toList());
        if (successors.getChildren().isEmpty()) {
            successors.getChildren().add(nothing("planning.links.noSuccessors"));
        }
        add.setOnShowing(_ -> add.getItems().setAll(candidates(outlook, step, links)));
        add.getItems().setAll(new MenuItem());
    }

    private Node predecessor(Outlook outlook, ScheduledStep step, List<Link> links, Link link) {
        Hyperlink name = named(outlook, link.from(), suffix(link));
        Button remove = new Button(null, new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
        remove.setAccessibleText(words.say("planning.links.remove", link.from()));
        remove.setOnAction(_ -> desk.enter(Subject.step(step.code()), Fields.AFTER,
                Fields.AFTER.write(links.stream().filter(other -> !other.equals(link)).toList())));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(name, remove);
        line.getStyleClass().add("field-line");
        return line;
    }

    /** Made only when the list opens. */
    private List<MenuItem> candidates(Outlook outlook, ScheduledStep step, List<Link> links) {
        return Followers.possiblePredecessors(outlook.schedule(), step.code()).stream()
                .filter(other -> links.stream().noneMatch(link -> link.from().equals(other.code())))
                .map(other -> candidate(step, links, other)).toList();
    }

    private MenuItem candidate(ScheduledStep step, List<Link> links, ScheduledStep other) {
        MenuItem item = new MenuItem(other.code() + " " + words.say(other.step().name()));
        item.setOnAction(_ -> {
            List<Link> more = new ArrayList<>(links);
            more.add(Link.after(other.code()));
            desk.enter(Subject.step(step.code()), Fields.AFTER, Fields.AFTER.write(more));
        });
        return item;
    }

    private Hyperlink named(Outlook outlook, String code, String suffix) {
        String name = outlook.schedule().step(code).map(step -> words.say(step.step().name())).orElse("");
        Hyperlink link = new Hyperlink(Stream.of(code, name, suffix).filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b).orElse(""));
        link.getStyleClass().add("quiet");
        link.setOnAction(_ -> onStep.accept(code));
        return link;
    }

    /** How the link differs from one that starts right after the finish. */
    private static String suffix(Link link) {
        String notation = link.toString().substring(link.from().length());
        return notation.isEmpty() ? "" : "(" + notation + ")";
    }

    private Label caption(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private Label nothing(String key) {
        Label label = caption(key);
        label.getStyleClass().add("caption");
        return label;
    }
}
