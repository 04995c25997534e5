package nl.doorbouw.schedule.pass;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nl.doorbouw.schedule.LoopException;

/** Puts steps in an order in which each comes after all that it waits for. */
final class Order {

    private final int[] linkStart;
    private final int[] linkFrom;
    private final int[] waiting;

    private Order(int[] linkStart, int[] linkFrom) {
        this.linkStart = linkStart;
        this.linkFrom = linkFrom;
        waiting = new int[linkStart.length - 1];
    }

    /**
     * The steps in order.
     *
     * @param linkStart where the links of each step start in {@code linkFrom}; one more than there are steps
     * @param linkFrom  the predecessor of each link
     * @param codes     the codes of the steps, for the error
     * @throws LoopException when steps wait for each other in a circle
     */
    static int[] of(int[] linkStart, int[] linkFrom, String[] codes) {
        return new Order(linkStart, linkFrom).sorted(codes);
    }

    private int[] sorted(String[] codes) {
        List<List<Integer>> successors = successors();
        Deque<Integer> ready = new ArrayDeque<>();
        for (int step = 0; step < waiting.length; step++) {
            if (waiting[step] == 0) {
                ready.add(step);
            }
        }
        int[] order = new int[waiting.length];
        int placed = 0;
        while (!ready.isEmpty()) {
            int step = ready.remove();
            order[placed++] = step;
            for (int successor : successors.get(step)) {
                if (--waiting[successor] == 0) {
                    ready.add(successor);
                }
            }
        }
        if (placed < order.length) {
            throw new LoopException(loop().stream().map(step -> codes[step]).toList());
        }
        return order;
    }

    private List<List<Integer>> successors() {
        List<List<Integer>> successors = new ArrayList<>();
        for (int step = 0; step < waiting.length; step++) {
            successors.add(new ArrayList<>());
        }
        for (int step = 0; step < waiting.length; step++) {
            waiting[step] = linkStart[step + 1] - linkStart[step];
            for (int link = linkStart[step]; link < linkStart[step + 1]; link++) {
                successors.get(linkFrom[link]).add(step);
            }
        }
        return successors;
    }

    /** Every step still waiting has a predecessor that still waits, so walking back must come round. */
    private List<Integer> loop() {
        int step = 0;
        while (waiting[step] == 0) {
            step++;
        }
        List<Integer> path = new ArrayList<>();
        while (!path.contains(step)) {
            path.add(step);
            step = waitingPredecessor(step);
        }
        return path.subList(path.indexOf(step), path.size()).reversed();
    }

    private int waitingPredecessor(int step) {
        return Arrays.stream(linkFrom, linkStart[step], linkStart[step + 1]).filter(from -> waiting[from] > 0)
                .findFirst().orElseThrow();
    }
}
