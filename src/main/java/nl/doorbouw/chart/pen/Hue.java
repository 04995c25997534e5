package nl.doorbouw.chart.pen;

/** A colour by its role and how strong it is. */
public record Hue(Ink ink, Tone tone) {

    /** How strong a colour is laid on. */
    public enum Tone {
        SOLID(1),
        /** A bandwidth. */
        BAND(0.35),
        /** A step that is only possible. */
        GHOST(0.18),
        /** Opaque, and a third darker: what is done. */
        DARKER(1);

        private final double opacity;

        Tone(double opacity) {
            this.opacity = opacity;
        }

        /** From 0, nothing, to 1. */
        public double opacity() {
            return opacity;
        }
    }
}
