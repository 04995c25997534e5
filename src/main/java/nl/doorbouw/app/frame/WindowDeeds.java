package nl.doorbouw.app.frame;

import java.nio.file.Path;

/** What the menus of a window can ask of the window and of the app around it. */
public interface WindowDeeds {

    void newPlan();

    void openPlan();

    void open(Path plan);

    void showStart();

    void saveCopy();

    /** Saves a copy with the edits that are not on disk. */
    void rescue();

    void exportWorkbook();

    /** Writes the likely dates for MS Project. */
    void exportProject();

    /** Takes in another copy of the plan that the user chooses. */
    void merge();

    /** Takes in another copy of the plan. */
    void merge(Path copy);

    /** Brings in what somebody filled in, in a workbook. */
    void bringIn();

    void close();

    void askWho();

    void showAbout();
}
