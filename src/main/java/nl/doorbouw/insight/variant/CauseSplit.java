package nl.doorbouw.insight.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.doorbouw.insight.variant.CauseGroups.Group;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;

/**
 * Splits the difference in a date between two plans over what was changed, so that the parts add up to it to the day.
 *
 * <p>With up to {@value #MOST_AVERAGED} causes each gets what it adds on average over all orders in which they can be made (the
 * Shapley value), in whole days by the largest remainder. With more, or where a mixture cannot be computed, they are made one
 * after the other, the one that does most by itself first, and each gets what it adds in its turn; those that can only be made
 * together share one part.
 */
final class CauseSplit {

    /** All their mixtures are computed: two to this power. */
    static final int MOST_AVERAGED = 7;

    private final Plan from;
    private final List<Group> groups;
    private final Function<Plan, Optional<Integer>> day;

    /** @param day the date of a plan as an epoch day, empty when it cannot be computed; it is there for both plans */
    CauseSplit(Plan from, List<Group> groups, Function<Plan, Optional<Integer>> day) {
        this.from = from;
        this.groups = groups;
        this.day = day;
    }

    List<Difference.Part> parts() {
        List<Difference.Part> averaged = groups.size() <= MOST_AVERAGED ? average().orElse(List.of()) : List.of();
        return averaged.isEmpty() ? oneByOne() : averaged;
    }

    private Optional<List<Difference.Part>> average() {
        int count = groups.size();
        int[] days = new int[1 << count];
        for (int mixture = 0; mixture < days.length; mixture++) {
            Optional<Integer> computed = day(mixture);
            if (computed.isEmpty()) {
                return Optional.empty();
            }
            days[mixture] = computed.get();
        }
        long[] shares = new long[count];
        for (int mixture = 0; mixture < days.length; mixture++) {
            for (int group = 0; group < count; group++) {
                if ((mixture & 1 << group) == 0) {
                    int before = Integer.bitCount(mixture);
                    shares[group] += factorial(before) * factorial(count - before - 1) * (days[mixture | 1 << group] - days[mixture]);
                }
            }
        }
        int[] whole = inWholeDays(shares, factorial(count));
        return Optional.of(IntStream.range(0, count).mapToObj(group -> part(List.of(groups.get(group)), whole[group])).toList());
    }

    /** Rounds down, and gives the days that are left to the largest remainders, the first group first. */
    private static int[] inWholeDays(long[] shares, long unit) {
        int[] days = new int[shares.length];
        long left = 0;
        for (int i = 0; i < shares.length; i++) {
            days[i] = Math.toIntExact(Math.floorDiv(shares[i], unit));
            left += Math.floorMod(shares[i], unit);
        }
        IntStream.range(0, shares.length).boxed().sorted(Comparator.comparing(i -> -Math.floorMod(shares[i], unit)))
                .limit(left / unit).forEach(i -> days[i]++);
        return days;
    }

    private List<Difference.Part> oneByOne() {
        List<Difference.Part> parts = new ArrayList<>();
        List<Group> waiting = new ArrayList<>();
        Plan plan = from;
        int before = day.apply(from).orElseThrow();
        for (Group group : largestFirst()) {
            plan = plan.with(group.changes());
            waiting.add(group);
            Optional<Integer> after = day.apply(plan);
            if (after.isPresent()) {
                parts.add(part(waiting, after.get() - before));
                before = after.get();
                waiting.clear();
            }
        }
        return parts;
    }

    private List<Group> largestFirst() {
        int now = day.apply(from).orElseThrow();
        record Sized(Group group, int size) {
        }
        return groups.stream()
                .map(group -> new Sized(group, day.apply(from.with(group.changes())).map(then -> Math.abs(then - now)).orElse(0)))
                .sorted(Comparator.comparing(Sized::size).reversed()).map(Sized::group).toList();
    }

    private Optional<Integer> day(int mixture) {
        List<Change> changes = IntStream.range(0, groups.size()).filter(group -> (mixture & 1 << group) != 0)
                .mapToObj(group -> groups.get(group).changes()).flatMap(List::stream).toList();
        return day.apply(from.with(changes));
    }

    private static Difference.Part part(List<Group> groups, int days) {
        return new Difference.Part(groups.stream().map(Group::cause).toList(),
                groups.stream().flatMap(group -> group.changes().stream()).toList(), days);
    }

    private static long factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }
}
