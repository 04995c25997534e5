package nl.doorbouw.schedule.simulate.run;

import java.util.Arrays;
import nl.doorbouw.schedule.simulate.Distribution;

/** How often each day came out of the runs. Makes room for days further off when they occur. */
final class Counts {

    private int first;
    private int[] counts;

    /** Room for some days on both sides of one. */
    Counts(int around, int room) {
        first = around - room / 2;
        counts = new int[room];
    }

    void add(int day) {
        int i = day - first;
        if (i < 0 || i >= counts.length) {
            makeRoom(day);
            i = day - first;
        }
        counts[i]++;
    }

    private void makeRoom(int day) {
        int more = Math.max(counts.length, Math.max(first - day, day - first - counts.length + 1));
        boolean before = day < first;
        int[] larger = new int[counts.length + more];
        System.arraycopy(counts, 0, larger, before ? more : 0, counts.length);
        first -= before ? more : 0;
        counts = larger;
    }

    /** Adds what another one has counted. */
    void addAll(Counts other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.first + i);
                counts[other.first + i - first] += other.counts[i] - 1;
            }
        }
    }

    /** The distribution of the days. */
    Distribution distribution() {
        int from = 0;
        while (from < counts.length && counts[from] == 0) {
            from++;
        }
        int to = counts.length;
        while (to > from && counts[to - 1] == 0) {
            to--;
        }
        return new Distribution(first + from, Arrays.copyOfRange(counts, from, to));
    }
}
