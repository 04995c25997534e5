package nl.doorbouw.schedule.simulate.draw;

/**
 * The beta distribution, for parameters of at least 1. Its cumulative chance is the regularised incomplete beta function by its
 * continued fraction (Lentz's method; Press e.a., Numerical Recipes, 6.4), of which the terms are added until they no longer change
 * it: the error is below 1e-12.
 */
final class BetaDistribution {

    private static final int MOST_TERMS = 300;
    private static final double PRECISION = 1e-15;
    private static final double NEARLY_NOTHING = 1e-300;
    /** Lanczos' coefficients for g = 7 and n = 9. */
    private static final double[] LANCZOS = {0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};

    private final double alpha;
    private final double beta;
    private final double logFront;

    BetaDistribution(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        logFront = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
    }

    /** The chance of at most x. */
    double below(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(logFront + alpha * StrictMath.log(x) + beta * StrictMath.log1p(-x));
        // The fraction converges fast on the side of the mean where x is small.
        return x < (alpha + 1) / (alpha + beta + 2) ? front * fraction(alpha, beta, x) / alpha
                : 1 - front * fraction(beta, alpha, 1 - x) / beta;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return result;
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < NEARLY_NOTHING ? NEARLY_NOTHING : value;
    }

    private static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return 0.5 * StrictMath.log(2 * Math.PI) + (x - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
