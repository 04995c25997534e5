package nl.doorbouw.app.frame;

import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.app.share.CompanyBadges;
import nl.doorbouw.app.variant.VariantMenu;
import nl.doorbouw.app.share.settle.ConflictsButton;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The row above every screen: the menus, which plan this is, undo and redo, and who works here. */
final class Header {

    /** In characters: a longer one leaves too little of the plan's name. */
    private static final int LONGEST_NAME = 20;

    private final Words words;
    private final Label name = new Label();
    private final Label place = new Label();
    private final PartyBadge badge;
    private final Button who = new Button();
    private final CompanyBadges company;
    private final ConflictsButton conflicts;
    private final VariantMenu variant;
    private final HBox root;
    private final Subscription subscription;

    Header(Workspace workspace, Words words, Menus menus, Runnable onWho, Runnable onConflicts, Runnable onUndo) {
        this.words = words;
        badge = new PartyBadge(words);
        conflicts = new ConflictsButton(workspace.outlookProperty(), words, onConflicts);
        company = new CompanyBadges(workspace.company(), words);
        name.getStyleClass().add("plan-name");
        place.getStyleClass().add("muted");
        Button undo = iconButton("undo", Material2OutlinedMZ.UNDO, menus.canUndo(), onUndo);
        undo.getTooltip().textProperty().bind(menus.undoText());
        Button redo = iconButton("redo", Material2OutlinedMZ.REDO, menus.canRedo(), workspace::redo);
        who.setId("who");
        who.getStyleClass().add("flat");
        who.setGraphic(badge);
        who.setOnAction(_ -> onWho.run());
        who.setMinWidth(Region.USE_PREF_SIZE);
        variant = new VariantMenu(workspace, words);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        menus.bar().setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(menus.bar(), name, place, space, variant, conflicts.root(), company.root(), undo, redo, who);
        root.getStyleClass().add("header");
        subscription = Subscription.combine(workspace.outlookProperty().subscribe(this::show),
                workspace.authorProperty().subscribe(this::show));
    }

    Node root() {
        return root;
    }

    void dispose() {
        subscription.unsubscribe();
        conflicts.dispose();
        company.dispose();
        variant.dispose();
    }

    private void show(Outlook outlook) {
        name.setText(text(outlook, Fields.PLAN_NAME));
        String municipality = text(outlook, Fields.MUNICIPALITY);
        String corporation = text(outlook, Fields.CORPORATION);
        place.setText(Optional.of(words.say("shell.header.place", municipality, corporation))
                .filter(_ -> !municipality.isEmpty() && !corporation.isEmpty()).orElse(municipality + corporation));
    }

    private void show(Author author) {
        String whole = author.name();
        who.setText(whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME - 1).stripTrailing() + "…");
        who.setAccessibleText(whole);
        who.setTooltip(new Tooltip(words.say("shell.who.tip", whole)));
        badge.show(author.party());
    }

    private static String text(Outlook outlook, Field<String> field) {
        return outlook.plan().get(Subject.PLAN, field).orElse("");
    }

    private Button iconButton(String id, Ikon icon, BooleanExpression enabled, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.disableProperty().bind(enabled.not());
        button.setAccessibleText(words.say("shell.menu." + id));
        button.setTooltip(new Tooltip(words.say("shell.menu." + id)));
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
