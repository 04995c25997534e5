package nl.doorbouw.plan.agree;

import java.util.Optional;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;

/**
 * What a plan takes for a bandwidth or an answer on which parties have views and have not agreed. Where the party that
 * the rule names has no view, the widest of what the others say is taken. Who has no view holds what the catalogue has: where
 * one party has a view, the widest is that of its view and the catalogue.
 */
public enum ViewRule implements Coded {
    /**
     * Whatever any party holds possible. A bandwidth goes from the least shortest to the greatest longest, and its likely
     * is the greatest likely: a number that a party named, and never sooner than a party thinks likely; their average
     * would be a number that nobody named. Answers that differ leave the question open.
     */
    WIDEST("widest"),
    /** The view of the party that leads the step; nobody leads a question. */
    OWNER("owner"),
    /** The municipality's view. */
    GEMEENTE("gemeente"),
    /** The housing corporation's view. */
    CORPORATIE("corporatie");

    private final String code;

    ViewRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The party whose view goes first.
     *
     * @param owner the party that leads what the view is about
     */
    public Optional<Party> first(Optional<Party> owner) {
        return switch (this) {
            case WIDEST -> Optional.empty();
            case OWNER -> owner;
            case GEMEENTE -> Optional.of(Party.GEMEENTE);
            case CORPORATIE -> Optional.of(Party.CORPORATIE);
        };
    }
}
