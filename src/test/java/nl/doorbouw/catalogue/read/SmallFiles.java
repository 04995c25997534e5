package nl.doorbouw.catalogue.read;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorbouw.catalogue.Catalogue;

/** A catalogue of two steps and one question, to be changed by a test. */
final class SmallFiles {

    private static final String MAIN = """
            version: "1"
            note: {nl: let op, en: note}
            phases: [{code: "1", name: {nl: een, en: one}}]
            bodies: [{code: raad, name: {nl: Raad, en: Council}, party: G, initial: R}]
            groups: [{code: A, name: {nl: groep, en: group}}]
            elections: ["2026-03-18"]
            files: [steps.yaml, questions.yaml]
            """;
    private static final String STEPS = """
            - code: A01
              name: {nl: eerst, en: first}
              phase: "1"
              kind: work
              parties: [G]
              duration: 1/2/3w
              source: {kind: [estimate], nl: bron, en: source}
            - code: A02
              name: {nl: dan, en: then}
              phase: "1"
              kind: decision
              parties: [C]
              bodies: [raad]
              duration: 1/2/4w
              after: A01
              source: {kind: [estimate], nl: bron, en: source}
            """;
    private static final String QUESTIONS = """
            - code: Q01
              group: A
              question: {nl: vraag, en: question}
              yes: []
              no: []
              source: {kind: [estimate], nl: bron, en: source}
            """;

    private final Map<String, String> texts;

    SmallFiles() {
        this(Map.of());
    }

    private SmallFiles(Map<String, String> changed) {
        texts = new LinkedHashMap<>();
        texts.put("catalogue.yaml", MAIN);
        texts.put("steps.yaml", STEPS);
        texts.put("questions.yaml", QUESTIONS);
        texts.putAll(changed);
    }

    /** These files with the first occurrence of something in one of them replaced. */
    SmallFiles with(String file, String old, String replacement) {
        int start = texts.get(file).indexOf(old);
        return with(file, texts.get(file).substring(0, start) + replacement
                + texts.get(file).substring(start + old.length()));
    }

    SmallFiles with(String file, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(file, text);
        return new SmallFiles(changed);
    }

    /** These files with one effect of answering the question with ja. */
    SmallFiles withEffect(String effect) {
        return with("questions.yaml", "yes: []", "yes: [" + effect + "]");
    }

    CatalogueFiles files() {
        return new CatalogueFiles(texts);
    }

    Catalogue read() {
        return CatalogueReader.read(files());
    }
}
