package nl.doorbouw.app.pictures;

import java.nio.file.Path;
import nl.doorbouw.app.frame.WindowDeeds;

/** Pictures press no buttons. */
record NoDeeds() implements WindowDeeds {

    @Override
    public void newPlan() {
    }

    @Override
    public void openPlan() {
    }

    @Override
    public void open(Path plan) {
    }

    @Override
    public void showStart() {
    }

    @Override
    public void saveCopy() {
    }

    @Override
    public void rescue() {
    }

    @Override
    public void exportWorkbook() {
    }

    @Override
    public void exportProject() {
    }

    @Override
    public void merge() {
    }

    @Override
    public void merge(Path copy) {
    }

    @Override
    public void bringIn() {
    }

    @Override
    public void close() {
    }

    @Override
    public void askWho() {
    }

    @Override
    public void showAbout() {
    }
}
