package nl.doorbouw.exchange.project.write;

import java.io.IOException;
import java.io.OutputStream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.text.Words;
import org.mpxj.mspdi.MSPDIWriter;

/** Writes the likely dates of a plan as XML for MS Project, in UTF-8. */
public final class ProjectExport {

    private final Words words;
    private final Catalogue catalogue;

    /** @param words the language of the phases and of what MS Project shows of the calendars */
    public ProjectExport(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * Writes the file.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Outlook outlook, OutputStream out) throws IOException {
        new MSPDIWriter().write(new ProjectWriting(words, catalogue, outlook).file(), out);
    }
}
