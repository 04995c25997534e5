package nl.doorbouw.app.review.line;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import nl.doorbouw.text.Words;

/** What a line does to first residents, in weeks with a sign. */
final class EffectCell extends TableCell<ReviewLine, LineEffect> {

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

    private final Words words;

    EffectCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(LineEffect effect, boolean empty) {
        super.updateItem(effect, empty);
        int days = !empty && effect instanceof LineEffect.Days(int known) ? known : 0;
        setText(empty ? null : switch (effect) {
            case LineEffect.Computing _ -> "…";
            case LineEffect.Days(int known) when known == 0 -> "–";
            case LineEffect.Days(int known) -> words.change(known);
            case LineEffect.None _ -> words.say("review.effect.none");
        });
        pseudoClassStateChanged(LATER, days > 0);
        pseudoClassStateChanged(EARLIER, days < 0);
    }
}
