package nl.doorbouw.exchange.project.read.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.doorbouw.exchange.project.OwnColumn;
import org.mpxj.Task;

/**
 * Gives every task a code that stays the same when the file comes in again: the one that Doorbouw wrote in it, or else S with the
 * number by which MS Project knows the task for ever. {@code S001} to {@code S9999}, then {@code SA0000} to {@code SZ9999}, and so on.
 */
public final class StepCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}\\d{1,4}");
    private static final int BLOCK = 10_000;
    private static final int LETTERS = 26;
    /** The numbers for which there are codes: those of S, SA to SZ and SAA to SZZ. */
    private static final int MOST = BLOCK * (1 + LETTERS + LETTERS * LETTERS);

    private final Map<Task, String> codes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int next = 1;

    /** Codes Doorbouw's own first, so that no number takes one of them. */
    public StepCodes(List<Task> tasks) {
        tasks.forEach(task -> OwnColumn.CODE.text(task).filter(code -> CODE.matcher(code).matches()).ifPresent(code -> take(task, code)));
        tasks.stream().filter(task -> !codes.containsKey(task))
                .forEach(task -> byNumber(task).ifPresent(code -> take(task, code)));
        tasks.stream().filter(task -> !codes.containsKey(task)).forEach(task -> take(task, free()));
    }

    public String code(Task task) {
        return codes.get(task);
    }

    /** Who copies a task in MS Project copies its code too: the first one keeps it. */
    private void take(Task task, String code) {
        if (taken.add(code)) {
            codes.put(task, code);
        }
    }

    private static Optional<String> byNumber(Task task) {
        Integer number = task.getUniqueID();
        return number == null || number < 0 || number >= MOST ? Optional.empty() : Optional.of(code(number));
    }

    private String free() {
        while (taken.contains(code(next))) {
            next++;
        }
        return code(next);
    }

    private static String code(int number) {
        int block = number / BLOCK;
        return block == 0 ? "S%03d".formatted(number) : "S%s%04d".formatted(letters(block - 1), number % BLOCK);
    }

    /** A to Z, then AA to ZZ. */
    private static String letters(int block) {
        return block < LETTERS ? letter(block) : letter((block - LETTERS) / LETTERS) + letter((block - LETTERS) % LETTERS);
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
