package nl.doorbouw.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Review;
import picocli.CommandLine.Option;

/** The options that say what is taken of what came in. Without them, nothing is. */
public final class TakeOptions {

    private static final String ALL = "all";
    private static final String NONE = "none";

    @Option(names = "--accept", arity = "1..*", split = ",", paramLabel = "all|none|CODE",
            description = "With --into: what to take: all, none, or codes such as D05, Q11 or D05:duration. All takes their value too where both sides changed it, "
                    + "but no row that is missing: that must be named.")
    private List<String> accept = List.of();

    @Option(names = "--dry-run", description = "With --into: only list what would be taken.")
    private boolean dryRun;

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "",
            description = "With --into: why, for the logbook; before the remark that came in with a row.")
    private String remark;

    /**
     * What is to be taken of a review.
     *
     * @throws WrongUse when a name is not among its differences
     */
    public Acceptance of(Review review) {
        List<Difference> chosen = new ArrayList<>();
        for (String name : accept) {
            switch (name.strip().toLowerCase(Locale.ROOT)) {
                case ALL -> chosen.addAll(review.all());
                case NONE, "" -> {
                }
                default -> chosen.addAll(Optional.of(review.named(name)).filter(named -> !named.isEmpty())
                        .orElseThrow(() -> new WrongUse("cli.import.noSuchDifference", name)));
            }
        }
        return Acceptance.of(review, chosen);
    }

    public boolean dryRun() {
        return dryRun;
    }

    public String remark() {
        return remark;
    }
}
