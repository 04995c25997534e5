package nl.doorbouw.plan.view;

import java.util.List;
import java.util.function.Function;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** Makes one value of what several parties say, so that whatever any of them holds possible stays possible. */
final class Widest {

    private Widest() {
    }

    /** From the least shortest to the greatest longest; the likely is the greatest likely ({@code ViewRule.WIDEST} says why). */
    static Bandwidth bandwidth(List<Bandwidth> values) {
        return new Bandwidth(of(values, Bandwidth::min, -1), of(values, Bandwidth::likely, 1), of(values, Bandwidth::max, 1));
    }

    /** The answer that all give; open when they differ. */
    static Answer answer(List<Answer> values) {
        return values.stream().distinct().count() == 1 ? values.getFirst() : Answer.OPEN;
    }

    /** @param sign 1 for the greatest, −1 for the least */
    private static Duration of(List<Bandwidth> values, Function<Bandwidth, Duration> part, int sign) {
        return values.stream().map(part).reduce((a, b) -> sign * a.compareTo(b) >= 0 ? a : b).orElseThrow();
    }
}
