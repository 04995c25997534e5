package nl.doorbouw.catalogue;

import java.util.List;
import nl.doorbouw.catalogue.effect.Effect;

/**
 * A closed question.
 *
 * @param group the code of its group
 * @param yes   what ja does
 * @param no    what nee does; n.v.t. does the same without the warnings
 */
public record Question(String code, String group, LocalText text, List<Effect> yes, List<Effect> no, Source source) {

    /** A question that a project adds: its answer is kept and changes nothing. */
    public static Question own(String code, String text) {
        return new Question(code, QuestionGroup.OWN.code(), LocalText.same(text), List.of(), List.of(), Source.OWN);
    }

    public Question {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    public boolean isOwn() {
        return group.equals(QuestionGroup.OWN.code());
    }
}
