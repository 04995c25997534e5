package nl.doorbouw.schedule.simulate.draw;

/** How a length is spread between min and max around its likely value. */
public enum Shape {

    /** Straight lines from min up to likely and down to max. */
    TRIANGULAR {
        @Override
        double below(double min, double likely, double max, double length) {
            double left = length - min;
            double right = max - length;
            return length <= likely ? left * left / ((max - min) * (likely - min))
                    : 1 - right * right / ((max - min) * (max - likely));
        }
    },

    /**
     * The beta distribution of PERT with weight 4, which puts more around the likely value: alpha = 1 + 4 (likely − min) / (max − min),
     * beta = 1 + 4 (max − likely) / (max − min), mean (min + 4 likely + max) / 6 (Malcolm e.a., Application of a technique for
     * research and development program evaluation, 1959).
     */
    PERT {
        @Override
        double below(double min, double likely, double max, double length) {
            double alpha = 1 + WEIGHT * (likely - min) / (max - min);
            return new BetaDistribution(alpha, 2 + WEIGHT - alpha).below((length - min) / (max - min));
        }
    };

    private static final double WEIGHT = 4;

    /** The chance of at most this length; min must be less than max and the length between them. */
    abstract double below(double min, double likely, double max, double length);
}
