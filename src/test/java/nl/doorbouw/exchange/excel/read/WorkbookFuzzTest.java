package nl.doorbouw.exchange.excel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doorbouw.exchange.excel.write.Workbooks;
import nl.doorbouw.exchange.home.Incoming;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.ExplainedException;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages a good workbook in thousands of ways: it is read, or said to be wrong in a sentence, and nothing else. */
class WorkbookFuzzTest {

    private static final int TIMES = 3000;
    private static final int SEED = 20270311;
    private static final Words WORDS = new Words(Words.DUTCH);
    private static final Pattern PIECE = Pattern.compile("<[^>]{1,200}>|\"[^\"]{0,60}\"|[^<>\"]{1,60}");
    private static final List<String> STRANGE = List.of("", "-1", "99999999999", "NaN", "1e400", "\"\"", "<row>", "</c>", "<!-- -->", "&lt;", "&x;",
            "t=\"s\"", "t=\"q\"", "r=\"ZZZZ9\"", "r=\"A0\"", "r=\"\"", "\0", "=", "é", "../../x", "rId1", "1048577", "<![CDATA[x]]>");

    @TempDir
    private Path folder;

    @Test
    void aDamagedWorkbookIsReadOrRefusedInASentence() throws IOException {
        try (PlanDocument document = smallPlan()) {
            byte[] plan = Files.readAllBytes(folder.resolve("plan.doorbouw"));
            Present present = Incoming.present(document, WORDS);
            byte[] good = Workbooks.written(Workbooks.content(document, WORDS));
            Map<String, byte[]> parts = HostileFiles.parts(good);
            Random random = new Random(SEED);
            Map<String, Integer> outcomes = new HashMap<>();
            for (int i = 0; i < TIMES; i++) {
                Path file = folder.resolve("a.xlsx");
                if (i % 3 == 0) {
                    Files.write(file, damaged(good, random));
                } else {
                    HostileFiles.zipped(file, damaged(parts, random));
                }
                outcomes.merge(outcome(present, file, i), 1, Integer::sum);
            }
            assertEquals(TIMES, outcomes.values().stream().mapToInt(Integer::intValue).sum());
            assertTrue(outcomes.getOrDefault("review", 0) > TIMES / 10 && outcomes.size() > 3, outcomes.toString());
            assertTrue(Arrays.equals(plan, Files.readAllBytes(folder.resolve("plan.doorbouw"))));
        }
    }

    /** Without a route, so that the workbook is small and thousands are read in a short time. */
    private PlanDocument smallPlan() {
        Edit edit = Edit.of(Change.parse("plan", "name", "Klein"), Change.parse("plan", "start", "2027-01-04"),
                Change.parse("step M01", "inPlan", "ja"), Change.parse("step M01", "name", "Sloop"), Change.parse("step M01", "duration", "2/3/5w"),
                Change.parse("step M02", "inPlan", "ja"), Change.parse("step M02", "duration", "40w"), Change.parse("step M02", "after", "M01+1w"));
        return PlanDocument.create(folder.resolve("plan.doorbouw"), edit, ExchangePlans.MUNICIPALITY, Clock.systemUTC(), new Scheduler());
    }

    private static String outcome(Present present, Path file, int number) {
        try {
            Incoming.review(present, file);
            return "review";
        } catch (ExplainedException e) {
            return new Sentences(WORDS).of(e);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("Workbook " + number + " of seed " + SEED, e);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            // The end of a file says where its parts lie.
            int from = random.nextBoolean() ? 0 : copy.length * 9 / 10;
            copy[random.nextInt(from, copy.length)] = (byte) random.nextInt();
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }

    private static Map<String, byte[]> damaged(Map<String, byte[]> parts, Random random) {
        Map<String, byte[]> copy = new HashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> copy.remove(name);
            case 1 -> copy.put(name, damaged(parts.get(name), random));
            case 2 -> copy.put(name, parts.get(names.get(random.nextInt(names.size()))));
            default -> copy.put(name, damaged(new String(parts.get(name), StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8));
        }
        return copy;
    }

    /** Takes pieces of XML away, doubles them, puts others in their place. */
    private static String damaged(String xml, Random random) {
        List<MatchResult> pieces = PIECE.matcher(xml).results().toList();
        String text = xml;
        for (int i = random.nextInt(1, 4); i > 0 && !pieces.isEmpty(); i--) {
            MatchResult piece = pieces.get(random.nextInt(pieces.size()));
            MatchResult other = pieces.get(random.nextInt(pieces.size()));
            UnaryOperator<String> change = List.<UnaryOperator<String>>of(_ -> "", old -> old + old, _ -> other.group(),
                    _ -> STRANGE.get(random.nextInt(STRANGE.size()))).get(random.nextInt(4));
            text = text.length() < piece.end() ? text
                    : text.substring(0, piece.start()) + change.apply(piece.group()) + text.substring(piece.end());
        }
        return text;
    }
}
