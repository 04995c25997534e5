package nl.doorbouw.catalogue;

import java.util.List;
import nl.doorbouw.catalogue.effect.Effect;

/**
 * Questions that count together: the number answered ja gives a level, and the level has effects.
 *
 * @param levels in the order of their {@code from}, the first one from 0
 */
public record Score(String code, LocalText name, List<String> questions, List<Level> levels, Source source) {

    /** @param from the least number of questions answered ja */
    public record Level(int from, LocalText name, List<Effect> effects) {
        public Level {
            effects = List.copyOf(effects);
        }
    }

    public Score {
        questions = List.copyOf(questions);
        levels = List.copyOf(levels);
    }

    /** The level reached by a number of questions answered ja. */
    public Level level(int yes) {
        return levels.stream().filter(level -> level.from() <= yes).reduce((lower, higher) -> higher).orElseThrow();
    }
}
