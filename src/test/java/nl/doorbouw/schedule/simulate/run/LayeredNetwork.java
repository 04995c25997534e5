package nl.doorbouw.schedule.simulate.run;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.schedule.NetworkBuilder;
import nl.doorbouw.schedule.StepBuilder;

/**
 * A network of any size in forty layers, by working days: each step waits for one to three steps of the layer before it. Whatever the
 * size it takes about as long, so that large ones do not run out of the calendar.
 */
record LayeredNetwork(int[][] from, int[] min, int[] likely, int[] max) {

    private static final int LAYERS = 40;

    static LayeredNetwork of(int steps) {
        SplittableRandom random = new SplittableRandom(steps);
        int layer = steps / LAYERS;
        int[][] from = new int[steps][];
        int[] min = new int[steps];
        int[] likely = new int[steps];
        int[] max = new int[steps];
        for (int step = 0; step < steps; step++) {
            int first = (step / layer - 1) * layer;
            from[step] = first < 0 ? new int[0] : random.ints(random.nextInt(1, 4), first, first + layer).distinct().sorted().toArray();
            min[step] = random.nextInt(5, 30);
            likely[step] = min[step] + random.nextInt(5, 30);
            max[step] = likely[step] + random.nextInt(10, 60);
        }
        return new LayeredNetwork(from, min, likely, max);
    }

    Network network() {
        List<NetworkStep> steps = IntStream.range(0, from.length).mapToObj(step -> StepBuilder
                .work(code(step), min[step] + "d/" + likely[step] + "d/" + max[step] + "d").after(links(step)).build()).toList();
        return NetworkBuilder.from("2027-01-04").steps(steps);
    }

    private String links(int step) {
        return IntStream.of(from[step]).mapToObj(LayeredNetwork::code).collect(Collectors.joining("; "));
    }

    /** Codes have four digits at most. */
    static String code(int step) {
        return (char) ('A' + step / 1000) + String.valueOf(1000 + step % 1000);
    }
}
