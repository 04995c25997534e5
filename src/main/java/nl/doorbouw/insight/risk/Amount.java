package nl.doorbouw.insight.risk;

/**
 * Work, and what it costs besides.
 *
 * @param hours 0 or more
 * @param cost  in euros, as far as people entered it; 0 or more
 */
public record Amount(double hours, double cost) {

    public static final Amount NOTHING = new Amount(0, 0);

    public Amount plus(Amount other) {
        return new Amount(hours + other.hours, cost + other.cost);
    }

    /** @param share from 0 to 1 */
    Amount times(double share) {
        return new Amount(hours * share, cost * share);
    }

    boolean isNothing() {
        return hours == 0 && cost == 0;
    }
}
