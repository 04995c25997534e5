package nl.doorbouw.schedule.simulate.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What every step is under given answers. Each step remembers what it is under the answers that have a say in it, so that the plan is
 * tailored a few hundred times at most, and not for each of the endlessly many sets of answers. Safe for use by several threads: they
 * may work out the same thing twice, with the same outcome.
 */
final class Choices {

    /** Above this many questions on one step a table would be too large. */
    private static final int MOST_IN_TABLE = 16;

    private final int[][] asked;
    private final Function<boolean[], IntFunction<Variant>> tailor;
    private final Variant[][] tables;
    private final Map<Integer, Map<String, Variant>> maps = new ConcurrentHashMap<>();

    /**
     * @param asked  for each step the indexes of the questions that have a say in it
     * @param tailor gives what lays out a step under given answers
     */
    Choices(int[][] asked, Function<boolean[], IntFunction<Variant>> tailor) {
        this.asked = asked;
        this.tailor = tailor;
        tables = new Variant[asked.length][];
        for (int step = 0; step < asked.length; step++) {
            boolean small = asked[step].length <= MOST_IN_TABLE;
            tables[step] = new Variant[small ? 1 << asked[step].length : 0];
            if (!small) {
                maps.put(step, new ConcurrentHashMap<>());
            }
        }
    }

    /** Fills in what each step is under these answers. */
    void choose(boolean[] answers, RunSteps steps) {
        for (int step = 0; step < asked.length; step++) {
            Variant known = known(step, answers);
            if (known == null) {
                learn(answers);
                known = known(step, answers);
            }
            steps.choose(step, known);
        }
    }

    private Variant known(int step, boolean[] answers) {
        return tables[step].length > 0 ? tables[step][key(step, answers)] : maps.get(step).get(name(step, answers));
    }

    /** Works out what is not known yet of any step under these answers. */
    private void learn(boolean[] answers) {
        IntFunction<Variant> layout = tailor.apply(answers);
        for (int step = 0; step < asked.length; step++) {
            if (known(step, answers) == null) {
                Variant variant = layout.apply(step);
                if (tables[step].length > 0) {
                    tables[step][key(step, answers)] = variant;
                } else {
                    maps.get(step).put(name(step, answers), variant);
                }
            }
        }
    }

    private int key(int step, boolean[] answers) {
        int key = 0;
        for (int question : asked[step]) {
            key = key << 1 | (answers[question] ? 1 : 0);
        }
        return key;
    }

    private String name(int step, boolean[] answers) {
        return IntStream.of(asked[step]).mapToObj(question -> answers[question] ? "1" : "0").reduce("", String::concat);
    }
}
