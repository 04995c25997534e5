package nl.doorbouw.app.control;

/** What has the colours of a picture as style properties. */
interface Inked {

    GanttColours colours();

    /** Paints in the next pulse, once, however often it is asked for. */
    void requestPaint();
}
