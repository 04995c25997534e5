package nl.doorbouw.app.share;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.file.share.Present;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The letters of those who have the plan open too; who and where, under the mouse. Takes no room when nobody has. */
public final class CompanyBadges {

    private static final int MOST = 5;

    private final Words words;
    private final HBox root = new HBox(4);
    private final Subscription subscription;

    public CompanyBadges(Company company, Words words) {
        this.words = words;
        root.setId("company");
        root.getStyleClass().add("company");
        subscription = company.othersProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    public void dispose() {
        subscription.unsubscribe();
    }

    private void show(List<Present> others) {
        root.getChildren().clear();
        if (!others.isEmpty()) {
            FontIcon people = new FontIcon(Material2OutlinedMZ.PEOPLE_ALT);
            people.setAccessibleText(words.say("share.also"));
            root.getChildren().add(people);
            others.stream().limit(MOST).map(this::badge).forEach(root.getChildren()::add);
        }
        if (others.size() > MOST) {
            root.getChildren().add(new Label("+" + (others.size() - MOST)));
        }
        root.setVisible(!others.isEmpty());
        root.setManaged(!others.isEmpty());
    }

    private Node badge(Present other) {
        String who = ShareText.present(words, other, ZoneId.systemDefault());
        PartyBadge badge = new PartyBadge(words);
        badge.show(other.author().party());
        badge.setAccessibleText(who);
        badge.setTooltip(new Tooltip(words.say("share.also") + "\n" + who));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
