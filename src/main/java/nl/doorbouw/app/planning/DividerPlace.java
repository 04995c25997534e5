package nl.doorbouw.app.planning;

import javafx.scene.control.SplitPane;

/**
 * Gives the table as much of the width as its columns need and leaves the rest to the Gantt, until people drag the
 * divider.
 */
final class DividerPlace {

    private static final double ENOUGH = 900;
    private static final double LARGEST_PART = 0.62;
    private static final double CLOSE = 0.01;

    private final SplitPane split;
    private double placed = LARGEST_PART;

    DividerPlace(SplitPane split) {
        this.split = split;
        split.setDividerPositions(placed);
        split.widthProperty().addListener(_ -> place());
    }

    private void place() {
        if (split.getWidth() > 0 && Math.abs(split.getDividerPositions()[0] - placed) < CLOSE) {
            split.setDividerPositions(Math.min(LARGEST_PART, ENOUGH / split.getWidth()));
            placed = split.getDividerPositions()[0];
        }
    }
}
