package nl.doorbouw.chart.pen;

/** How a text stands at its point: to the right of it, around it or to the left of it, always centred on its height. */
public record Lettering(Align align, Weight weight) {

    public enum Align { LEFT, CENTRE, RIGHT }

    public enum Weight { NORMAL, BOLD }

    public static final Lettering LEFT = new Lettering(Align.LEFT, Weight.NORMAL);
    public static final Lettering CENTRE = new Lettering(Align.CENTRE, Weight.NORMAL);
    public static final Lettering LEFT_BOLD = new Lettering(Align.LEFT, Weight.BOLD);
    public static final Lettering CENTRE_BOLD = new Lettering(Align.CENTRE, Weight.BOLD);
}
