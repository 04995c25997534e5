package nl.doorbouw.plan.word;

import java.util.Arrays;
import java.util.Optional;

/** A closed choice that has a code: the word by which it is written in files and on the command line. */
public interface Coded {

    String code();

    /** The choice with this code or constant name, whatever its case. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String text) {
        String wanted = text.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.code().equalsIgnoreCase(wanted) || choice.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
