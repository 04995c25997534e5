package nl.doorbouw.app.route;

/** A junction of the route map: one of its three questions. */
enum Junction {
    DEVELOPMENT(6),
    INSTRUMENT(2),
    PREPARATION(1);

    private final int lanes;

    Junction(int lanes) {
        this.lanes = lanes;
    }

    /** How many of the twelve routes go through each stop of this junction. */
    int lanes() {
        return lanes;
    }
}
