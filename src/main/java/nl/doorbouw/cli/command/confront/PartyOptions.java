package nl.doorbouw.cli.command.confront;

import java.util.Arrays;
import java.util.List;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;

/** Reads the parties that an option names. */
final class PartyOptions {

    private PartyOptions() {
    }

    /**
     * Two parties, in the order given.
     *
     * @throws WrongUse when it does not name two
     */
    static List<Party> two(String text) {
        List<Party> parties = all(text, "confront.badPair");
        if (parties.size() != 2) {
            throw new WrongUse("confront.badPair", text);
        }
        return parties;
    }

    /**
     * One or more parties, in the order given, each once.
     *
     * @param otherwise the key of the sentence that says what is expected
     * @throws WrongUse when it names none, or something else
     */
    static List<Party> all(String text, String otherwise) {
        List<Party> parties = Arrays.stream(text.split(",", -1))
                .map(name -> Coded.find(Party.class, name).orElseThrow(() -> new WrongUse(otherwise, text))).distinct().toList();
        if (parties.isEmpty()) {
            throw new WrongUse(otherwise, text);
        }
        return parties;
    }
}
