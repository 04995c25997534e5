package nl.doorbouw.schedule.simulate.draw;

/**
 * The standard normal distribution: its quantile (Wichura, Algorithm AS 241, 1988; relative error 1e-15) and its chances, in a table
 * of which the error is below 1e-6.
 */
public final class Normal {

    private static final double LIMIT = 8;
    private static final int STEPS_A_UNIT = 256;

    private static final double[] MIDDLE = {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
        1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
    private static final double[] UNDER_MIDDLE = {1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3};
    private static final double[] SIDE = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
        3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    private static final double[] UNDER_SIDE = {1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
    private static final double[] TAIL = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
        2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    private static final double[] UNDER_TAIL = {1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

    private final double[] below = new double[(int) (2 * LIMIT) * STEPS_A_UNIT + 1];

    public Normal() {
        for (int i = 0; i < below.length; i++) {
            below[i] = exactly(i / (double) STEPS_A_UNIT - LIMIT);
        }
    }

    /** The chance of at most z; between 0 and 1, neither of them included. */
    public double below(double z) {
        double place = (Math.clamp(z, -LIMIT, LIMIT) + LIMIT) * STEPS_A_UNIT;
        int i = Math.min((int) place, below.length - 2);
        return below[i] + (place - i) * (below[i + 1] - below[i]);
    }

    /** The value below which one falls with this chance, between 0 and 1. */
    public double quantile(double chance) {
        double q = chance - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(MIDDLE, UNDER_MIDDLE, r);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? chance : 1 - chance));
        double size = r <= 5 ? ratio(SIDE, UNDER_SIDE, r - 1.6) : ratio(TAIL, UNDER_TAIL, r - 5);
        return q < 0 ? -size : size;
    }

    private static double ratio(double[] above, double[] under, double x) {
        return polynomial(above, x) / polynomial(under, x);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    /** By the series near the middle and the continued fraction of Laplace in the tails. */
    private static double exactly(double z) {
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        double size = Math.abs(z);
        if (size < 3) {
            double term = z;
            double sum = z;
            for (int i = 3; Math.abs(term) > 1e-17; i += 2) {
                term *= z * z / i;
                sum += term;
            }
            return 0.5 + density * sum;
        }
        double fraction = size;
        for (int i = 60; i > 0; i--) {
            fraction = size + i / fraction;
        }
        return z < 0 ? density / fraction : 1 - density / fraction;
    }
}
