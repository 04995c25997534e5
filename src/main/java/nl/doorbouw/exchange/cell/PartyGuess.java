package nl.doorbouw.exchange.cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorbouw.plan.word.Party;

/** Tells which party a person or firm is, when its name says so and names no other one. */
public final class PartyGuess {

    private static final Map<Party, Pattern> WORDS = new EnumMap<>(Map.of(
            Party.GEMEENTE, words("gemeente", "municipality", "college van b&w", "gemeenteraad", "wethouder", "raad"),
            Party.CORPORATIE, words("(woning)?corporatie", "woningstichting", "woonstichting", "woningbouwvereniging", "woonbedrijf",
                    "housing (corporation|association)"),
            Party.ONTWIKKELAAR, words("(project|gebieds)?ontwikkelaar", "developer"),
            Party.AANNEMER, words("(hoofd|onder|bouw)?aannemer", "aannemersbedrijf", "bouwbedrijf", "bouwer", "contractor"),
            Party.DERDEN, words("derden", "(stedenbouwkundig )?adviseur", "adviesbureau", "architect(enbureau)?", "constructeur",
                    "netbeheerder", "nutsbedrij(f|ven)", "provincie", "waterschap", "raad van state", "rechtbank", "omgevingsdienst",
                    "consultant")));

    private PartyGuess() {
    }

    /** The party; empty when no word or words of several parties are in the name. */
    public static Optional<Party> of(String resource) {
        String name = resource.strip().toLowerCase(Locale.ROOT);
        if (name.length() == 1) {
            return Optional.empty();
        }
        // The Raad van State is no council of a municipality.
        String told = name.replace("raad van state", "provincie");
        List<Party> named = WORDS.keySet().stream().filter(party -> WORDS.get(party).matcher(told).find()).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Pattern words(String... words) {
        return Pattern.compile("(?<!\\p{L})(" + String.join("|", words) + ")(?!\\p{L})");
    }
}
