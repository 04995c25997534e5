package nl.doorbouw.exchange.excel.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import nl.doorbouw.exchange.excel.part.WorkbookException.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** The parts of a workbook file, each read as a stream within the budget; a part that points outside the file is refused. */
final class Parts implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Budget budget;

    Parts(Path file, Budget budget) throws IOException {
        this.file = file;
        this.budget = budget;
        zip = new ZipFile(file.toFile());
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Reads a part; does nothing when there is no such part. */
    void read(String part, DefaultHandler2 handler) throws IOException, SAXException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        // What the file says of itself is enough to refuse it; what it does not say is found as it is unpacked.
        budget.requireProportion(entry.getSize(), entry.getCompressedSize());
        try (InputStream stream = new Counted(zip.getInputStream(entry), entry.getCompressedSize(), budget)) {
            SAXParser parser = parser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", new NoDocumentType(file));
            parser.parse(new InputSource(stream), handler);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the JDK lacks a feature", e);
        }
    }

    /** Refuses a document type, and with it every entity, before anything in it is read. */
    private static final class NoDocumentType extends DefaultHandler2 {

        private final Path file;

        NoDocumentType(Path file) {
            this.file = file;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            throw new WorkbookException(Problem.EXTERNAL_ENTITIES, file);
        }
    }

    /** Spends the budget as it is read. */
    private static final class Counted extends FilterInputStream {

        private final long packed;
        private final Budget budget;
        private long unpacked;

        Counted(InputStream in, long packed, Budget budget) {
            super(in);
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            unpacked += read;
            budget.requireProportion(unpacked, packed);
            budget.spendBytes(read);
        }
    }
}
