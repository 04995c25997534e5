package nl.doorbouw.app.review.line;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.plan.Layer;

/**
 * One line of a review as people read it: one difference, or all differences of a row that is new or gone, which are taken
 * together. For the FX thread.
 */
public final class ReviewLine {

    private final List<Difference> differences;
    private final LineText text;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final ObjectProperty<LineEffect> effect = new SimpleObjectProperty<>(LineEffect.COMPUTING);

    ReviewLine(List<Difference> differences, LineText text) {
        this.differences = List.copyOf(differences);
        this.text = text;
    }

    public List<Difference> differences() {
        return differences;
    }

    public LineText text() {
        return text;
    }

    public ObservableValue<Boolean> takenProperty() {
        return taken;
    }

    /** For {@link Taken} alone, which knows what else is ticked. */
    void setTaken(boolean ticked) {
        taken.set(ticked);
    }

    public boolean isTaken() {
        return taken.get();
    }

    public ObservableValue<LineEffect> effectProperty() {
        return effect;
    }

    void setEffect(LineEffect found) {
        effect.set(found);
    }

    public String sheet() {
        return differences.getFirst().sheet();
    }

    public Layer layer() {
        return differences.getFirst().layer();
    }

    public Difference.Kind kind() {
        return differences.getFirst().kind();
    }

    public boolean isMissing() {
        return kind() == Difference.Kind.MISSING_ROW;
    }

    public boolean isConflict() {
        return differences.stream().anyMatch(Difference::conflict);
    }
}
