package nl.doorbouw.exchange.excel.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Where the parts lie to which one part of a workbook file points. */
final class Relations extends DefaultHandler2 {

    private final String folder;
    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, String> byType = new LinkedHashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /** @param part empty for the file as a whole */
    static Relations of(Parts parts, String part) throws IOException, SAXException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Relations relations = new Relations(folder);
        parts.read(folder + "_rels/" + part.substring(folder.length()) + ".rels", relations);
        return relations;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String target = attributes.getValue("Target");
        if (name.equals("Relationship") && target != null && !"External".equals(attributes.getValue("TargetMode"))) {
            String type = String.valueOf(attributes.getValue("Type"));
            byId.put(String.valueOf(attributes.getValue("Id")), resolved(target));
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved(target));
        }
    }

    Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first part of a type, by the last word of that type, such as {@code styles}. */
    Optional<String> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private String resolved(String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return path.replaceAll("(^|/)\\./", "$1").replaceAll("[^/]+/\\.\\./", "");
    }
}
