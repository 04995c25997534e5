package nl.doorbouw.catalogue;

import java.util.List;
import java.util.Set;
import nl.doorbouw.catalogue.effect.Effect;

/**
 * A closed question.
 *
 * @param group  the code of its group
 * @param yes    what ja does
 * @param no     what nee does; n.v.t. does the same without the warnings
 * @param chance how likely ja is as long as nobody knows
 */
public record Question(String code, String group, LocalText text, List<Effect> yes, List<Effect> no, Chance chance,
        Source source) {

    /** @param yes from 0 to 1 */
    public record Chance(double yes, Source source) {

        /** One in two, where nothing better is known. */
        public static final Chance UNKNOWN = new Chance(0.5, new Source(Set.of(Source.Kind.ESTIMATE),
                new LocalText("schatting: er is niets beters bekend", "estimate: nothing better is known")));
    }

    /** A question that a project adds: its answer is kept and changes nothing. */
    public static Question own(String code, String text) {
        return new Question(code, QuestionGroup.OWN.code(), LocalText.same(text), List.of(), List.of(), Chance.UNKNOWN, Source.OWN);
    }

    public Question {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    public boolean isOwn() {
        return group.equals(QuestionGroup.OWN.code());
    }
}
