package nl.doorbouw.exchange.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.time.HorizonException;

/** Parts the differences that a plan can take from those that it must refuse, such as a link to a step that does not exist. */
final class Possible {

    private final Present present;
    private final ReviewDraft draft;
    private final EditCheck check;
    private final Set<Difference> refused = new HashSet<>();

    /** @param draft is told what is refused, and why */
    Possible(Present present, ReviewDraft draft) {
        this.present = present;
        this.draft = draft;
        check = new EditCheck(present.catalogue());
    }

    /** Those that can be taken, in their order. */
    List<Difference> of(List<Difference> differences) {
        Map<Layer, List<Difference>> layers = new LinkedHashMap<>();
        differences.forEach(difference -> layers.computeIfAbsent(difference.layer(), _ -> new ArrayList<>()).add(difference));
        layers.forEach(this::judge);
        return differences.stream().filter(difference -> !refused.contains(difference)).toList();
    }

    private void judge(Layer layer, List<Difference> differences) {
        Plan before = present.plan(layer);
        Map<Subject, List<Difference>> rows = new LinkedHashMap<>();
        differences.forEach(difference -> rows.computeIfAbsent(difference.subject(), _ -> new ArrayList<>()).add(difference));
        judgeRows(before, differences, rows.values());
        List<Difference> left = differences.stream()
                .filter(difference -> difference.kind() != Difference.Kind.MISSING_ROW && !refused.contains(difference)).toList();
        if (withoutDates(before, left).isPresent()) {
            judgeLinks(before, left);
            judgeDates(before, left);
            judgeRows(before, differences, rows.values());
        }
    }

    /** Opens one circle after another at the last of its links that came in. */
    private void judgeLinks(Plan before, List<Difference> differences) {
        Optional<Difference> last;
        do {
            List<Difference> left = differences.stream().filter(difference -> !refused.contains(difference)).toList();
            Optional<RuntimeException> why = withoutDates(before, left);
            last = why.filter(LoopException.class::isInstance).map(loop -> ((LoopException) loop).codes())
                    .flatMap(codes -> left.stream().filter(link -> link.field() == Fields.AFTER && codes.contains(link.code()))
                            .reduce((_, later) -> later));
            last.ifPresent(link -> refuse(link, why.orElseThrow()));
        } while (last.isPresent());
    }

    /** Twice, as a row may wait for a new one that turns out not to be taken. */
    private void judgeRows(Plan before, List<Difference> differences, Collection<List<Difference>> rows) {
        for (int round = 0; round < 2; round++) {
            Plan plan = withNew(before, differences);
            rows.forEach(row -> judgeRow(plan, row.stream().filter(difference -> !refused.contains(difference)).toList()));
        }
    }

    /** Takes one row after another, and refuses those with which the plan has no dates still. */
    private void judgeDates(Plan before, List<Difference> differences) {
        if (withoutDates(before, differences.stream().filter(difference -> !refused.contains(difference)).toList()).isEmpty()) {
            return;
        }
        List<Difference> taken = new ArrayList<>();
        for (Difference difference : differences) {
            if (!refused.contains(difference) && !taken.contains(difference)) {
                List<Difference> together = differences.stream().filter(other -> other == difference || other.goesWith(difference)).toList();
                taken.addAll(together);
                withoutDates(before, taken).ifPresent(why -> {
                    refuse(difference, why);
                    refused.addAll(together);
                    taken.removeAll(together);
                });
            }
        }
    }

    /** New steps may wait for each other: their codes count before their rows are judged. */
    private Plan withNew(Plan before, List<Difference> differences) {
        return before.with(changes(differences.stream()
                .filter(difference -> bringsSubject(difference) && !refused.contains(difference)).toList()));
    }

    private static boolean bringsSubject(Difference difference) {
        return difference.kind() == Difference.Kind.NEW_ROW
                && (difference.field() == Fields.IN_PLAN || difference.field() == Fields.QUESTION_TEXT);
    }

    /** A row that cannot be taken whole is taken as far as it can; a new one not without what it cannot be without. */
    private void judgeRow(Plan plan, List<Difference> row) {
        if (refusal(plan, row).isEmpty()) {
            return;
        }
        List<Difference> taken = new ArrayList<>();
        List<Difference> waiting = new ArrayList<>(row);
        // Two that go together only, such as a start and a finish that both move, get a second chance.
        for (int round = 0; round < 2; round++) {
            waiting.removeIf(difference -> refusal(plan, with(taken, difference)).isEmpty() && taken.add(difference));
        }
        waiting.forEach(difference -> refuse(difference, refusal(plan, with(taken, difference)).orElseThrow()));
        if (waiting.stream().anyMatch(Possible::isNeeded)) {
            refused.addAll(row);
        }
    }

    /** Whether a new row is nothing without it. */
    private static boolean isNeeded(Difference difference) {
        return bringsSubject(difference) || difference.kind() == Difference.Kind.NEW_ROW && difference.field() == Fields.DURATION;
    }

    private void refuse(Difference difference, RuntimeException why) {
        refused.add(difference);
        draft.unreadable(difference.sheet(), difference.cell(),
                bringsSubject(difference) ? difference.code() : difference.theirs(), why);
    }

    private Optional<RuntimeException> refusal(Plan plan, List<Difference> differences) {
        try {
            check.checked(plan, changes(differences));
            return Optional.empty();
        } catch (PlanException e) {
            return Optional.of(e);
        }
    }

    /** Why a plan with these has no dates: steps wait for each other in a circle, or go on past what is computed. */
    private Optional<RuntimeException> withoutDates(Plan plan, List<Difference> differences) {
        try {
            present.planner().schedule(plan.with(kept(plan, changes(differences))));
            return Optional.empty();
        } catch (LoopException | HorizonException e) {
            return Optional.of(e);
        }
    }

    /** The changes as the plan would keep them; a start without its finish may be among them here. */
    private List<Change> kept(Plan plan, List<Change> changes) {
        try {
            return check.checked(plan, changes);
        } catch (PlanException _) {
            return changes;
        }
    }

    private static List<Difference> with(List<Difference> some, Difference another) {
        List<Difference> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private static List<Change> changes(List<Difference> differences) {
        return differences.stream().map(Difference::change).toList();
    }
}
