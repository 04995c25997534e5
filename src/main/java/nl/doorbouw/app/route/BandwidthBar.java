package nl.doorbouw.app.route;

import java.util.Optional;
import javafx.scene.layout.Region;
import nl.doorbouw.insight.DayRange;

/** Shows a range of days on a scale from the start of the plan: a band from min to max, and a mark at likely. */
final class BandwidthBar extends Region {

    private static final double BAND_HEIGHT = 6;
    private static final double MARK_HEIGHT = 14;
    private static final double MARK_WIDTH = 3;

    private final Region band = new Region();
    private final Region mark = new Region();
    private Optional<DayRange> range = Optional.empty();
    private int scale = 1;

    BandwidthBar() {
        getStyleClass().add("bandwidth");
        band.getStyleClass().add("band");
        mark.getStyleClass().add("likely");
        getChildren().addAll(band, mark);
        setMouseTransparent(true);
    }

    /** @param wholeWidth the days that the whole width stands for */
    void show(Optional<DayRange> days, int wholeWidth) {
        range = days;
        scale = Math.max(1, wholeWidth);
        getChildren().forEach(child -> child.setVisible(days.isPresent()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        range.ifPresent(days -> {
            double middle = getHeight() / 2;
            double from = x(days.min());
            band.resizeRelocate(from, Math.round(middle - BAND_HEIGHT / 2), Math.max(1, x(days.max()) - from),
                    BAND_HEIGHT);
            mark.resizeRelocate(x(days.likely()) - 1, Math.round(middle - MARK_HEIGHT / 2), MARK_WIDTH, MARK_HEIGHT);
        });
    }

    private double x(int days) {
        return Math.round(snappedLeftInset() + (getWidth() - snappedLeftInset() - MARK_WIDTH) * days / scale);
    }
}
