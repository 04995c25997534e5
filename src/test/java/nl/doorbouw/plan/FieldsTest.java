package nl.doorbouw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.BandwidthException;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.DurationException;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.calendar.StepCalendarException;
import nl.doorbouw.time.meeting.MeetingRuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final List<Subject> SUBJECTS =
            List.of(Subject.PLAN, Subject.ROUTE, Subject.question("Q11"), Subject.step("D05"), Subject.body("raad"),
                    Subject.SCENARIO, Subject.baseline("Juli"));

    /** As people may type it, and the one form in which it is kept. */
    private static final String TYPED = """
            plan          | name              | ' Zonneveld '       | Zonneveld
            plan          | municipality      | Gooise Meren        | Gooise Meren
            plan          | corporation       | Woonforte           | Woonforte
            plan          | homes             | ' 120 '             | 120
            plan          | homes             | 100000              | 100000
            plan          | region            | Noord               | noord
            plan          | start             | 11-03-2027          | 2027-03-11
            plan          | start             | 11 mrt 2027         | 2027-03-11
            plan          | bareWeeks         | ja                  | true
            plan          | bareWeeks         | no                  | false
            plan          | open              | BASE                | base
            plan          | extendedTermRolls | TRUE                | true
            plan          | viewRule          | Owner               | owner
            plan          | parked            | Noor;2027-02-01     | Noor; 2027-02-01
            route         | parked            | Noor; 1-2-2027;     | Noor; 2027-02-01
            question Q11  | parked            | 'Noor;2027-02-01;a;b' | Noor; 2027-02-01; a;b
            step D05      | parked            | Noor; 2027-02-01; navragen | Noor; 2027-02-01; navragen
            body raad     | parked            | Noor; 2027-02-01; navragen | Noor; 2027-02-01; navragen
            route         | development       | area                | area
            route         | instrument        | op                  | OP
            route         | preparation       | parallel            | parallel
            question Q11  | text              | Is er draagvlak?    | Is er draagvlak?
            question Q11  | answer            | JA                  | ja
            question Q11  | answer            | NOT_APPLICABLE      | nvt
            question Q11  | answer            | onbekend            | onbekend
            question Q11  | remark            | volgens de brief    | volgens de brief
            question Q11  | source            | raadsbesluit        | raadsbesluit
            step D05      | inPlan            | nee                 | false
            step D05      | name              | Nota                | Nota
            step D05      | phase             | 3a                  | 3a
            step D05      | kind              | Milestone           | milestone
            step D05      | party             | 'g, corporatie / A' | G/C/A
            step D05      | party             | G/G                 | G
            step D05      | body              | ' RAAD '            | raad
            step D05      | duration          | 6/12/26             | 6/12/26w
            step D05      | duration          | 30d/12w/3m          | 30d/12w/3m
            step D05      | after             | d02SS+4w;D03        | D02SS+4w; D03
            step D05      | after             | 'D02, D04:FF+1w'    | D02; D04FF+1w
            step D05      | after             | ' - '               | -
            step D05      | calendar          | Building            | building
            step D05      | calendar          | season 05-15..09-30 | season 05-15..09-30
            step D05      | remark            | later               | later
            step D05      | notBefore         | 2027-03-11          | 2027-03-11
            step D05      | deadline          | 2027-03-11          | 2027-03-11
            step D05      | actualStart       | 2027-03-11          | 2027-03-11
            step D05      | actualFinish      | 2027-03-11          | 2027-03-11
            step D05      | hours             | ' 0 '               | 0
            step D05      | cost              | 125000              | 125000
            scenario      | about             | eerder beginnen     | eerder beginnen
            baseline Juli | entry             | 00000000-0000-0002-0000-00000000000a | 00000000-0000-0002-0000-00000000000a
            body raad     | meetings          | every week on tuesday, hand-in 2w, not in recess | every week on tuesday, hand-in 2w, not in recess
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TYPED)
    void readsAValueAsPeopleTypeItAndWritesItInOneForm(String subject, String field, String typed, String kept) {
        Change change = Change.parse(subject, field, typed);
        assertEquals(kept, change.value());
        assertEquals(kept, Plan.EMPTY.with(change).text(change.subject(), change.field()));
        assertEquals(change, Change.parse(subject, field, kept));
    }

    @Test
    void everyFieldIsAmongThoseTyped() {
        Set<String> typed = new HashSet<>(TYPED.lines().map(line -> line.split("\\|"))
                .map(row -> row[0].strip() + " " + row[1].strip()).toList());
        Set<String> all = new HashSet<>();
        SUBJECTS.forEach(subject -> Fields.of(subject).forEach(field -> all.add(subject + " " + field.name())));
        assertEquals(all, typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan         | homes       | 0
            plan         | homes       | 100001
            plan         | homes       | veel
            plan         | homes       | 99999999999
            plan         | region      | oost
            plan         | bareWeeks   | misschien
            plan         | open        | half
            route        | development | dorp
            route        | instrument  | XX
            route        | preparation | haast
            plan         | viewRule    | kleinste
            step D05     | parked      | morgen
            step D05     | parked      | ; 2027-02-01
            question Q11 | answer      | misschien
            step D05     | inPlan      | soms
            step D05     | kind        | feest
            step D05     | party       | G/X
            step D05     | party       | /
            step D05     | hours       | -1
            step D05     | hours       | 10000001
            step D05     | hours       | acht
            step D05     | cost        | -5
            step D05     | cost        | 3000000000
            step D05     | cost        | 12,50
            baseline J   | entry       | 7
            step D05     | after       | D02 en D03
            step D05     | after       | D02XX+4w
            """)
    void saysOfAnUnreadableValueWhatItIsAbout(String subject, String field, String value) {
        PlanException e = assertThrows(PlanException.class, () -> Change.parse(subject, field, value));
        assertEquals(PlanException.Problem.UNREADABLE_VALUE, e.problem());
        assertEquals(List.of(Subject.parse(subject), field, value), e.facts().subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan      | start        | 2027-02-30
            step D05  | notBefore    | morgen
            step D05  | deadline     | 1827-01-01
            step D05  | actualStart  | 2027-13-01
            step D05  | actualFinish | 32-01-2027
            """)
    void aBadDateIsADateException(String subject, String field, String value) {
        assertThrows(DateException.class, () -> Change.parse(subject, field, value));
    }

    @Test
    void otherBadValuesSpeakForTheirOwnFamily() {
        assertThrows(BandwidthException.class, () -> Change.parse("step D05", "duration", "6/4/2w"));
        assertThrows(BandwidthException.class, () -> Change.parse("step D05", "duration", "6/8w"));
        assertThrows(DurationException.class, () -> Change.parse("step D05", "duration", "6 jaar"));
        assertThrows(DurationException.class, () -> Change.parse("step D05", "after", "D02+4x"));
        assertThrows(StepCalendarException.class, () -> Change.parse("step D05", "calendar", "zomer"));
        assertThrows(MeetingRuleException.class, () -> Change.parse("body raad", "meetings", "nooit"));
    }

    @Test
    void aBlankValueTakesTheValueAway() {
        assertEquals(Change.clear(Subject.step("D05"), Fields.DURATION), Change.parse("step D05", "duration", "  "));
        assertEquals(Change.clear(Subject.PLAN, Fields.PLAN_NAME), Change.parse("plan", "name", ""));
    }

    @Test
    void aFieldIsFoundWhateverItsCaseButOnlyWithItsSubject() {
        assertEquals(Fields.NOT_BEFORE, Fields.find(Subject.step("D05"), " notbefore "));
        PlanException e = assertThrows(PlanException.class, () -> Fields.find(Subject.PLAN, "answer"));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_FIELD, List.of(Subject.PLAN, "answer")), List.of(e.problem(), e.facts()));
    }

    @Test
    void aChangeOfAFieldThatItsSubjectDoesNotHaveCannotBeMade() {
        PlanException e = assertThrows(PlanException.class, () -> new Change(Subject.step("D05"), Fields.ANSWER, "ja"));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_FIELD, List.of(Subject.step("D05"), "answer")), List.of(e.problem(), e.facts()));
    }

    @Property(tries = 500)
    void everyBandwidthIsReadBackAsWritten(@ForAll("bandwidths") Bandwidth bandwidth) {
        assertEquals(bandwidth, Fields.DURATION.read(Subject.step("D05"), Fields.DURATION.write(bandwidth)));
    }

    @Property(tries = 500)
    void everyListOfLinksIsReadBackAsWritten(@ForAll("links") List<Link> links) {
        assertEquals(links, Fields.AFTER.read(Subject.step("D05"), Fields.AFTER.write(links)));
        assertTrue(!Fields.AFTER.write(links).isEmpty());
    }

    @Property(tries = 50)
    void everyListOfPartiesIsReadBackAsWritten(@ForAll("parties") List<Party> parties) {
        assertEquals(parties, Fields.PARTIES.read(Subject.step("D05"), Fields.PARTIES.write(parties)));
    }

    @Provide
    Arbitrary<Bandwidth> bandwidths() {
        Arbitrary<Duration> durations = Combinators.combine(Arbitraries.integers().between(0, 100_000), Arbitraries.of(Duration.Unit.values()))
                .as(Duration::new);
        return durations.list().ofSize(3).map(three -> {
            List<Duration> sorted = three.stream().sorted(Duration::compareTo).toList();
            return new Bandwidth(sorted.get(0), sorted.get(1), sorted.get(2));
        });
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Lag> lags = Combinators.combine(Arbitraries.of(-1, 1), bandwidths().filter(size -> !size.isZero())).as(Lag::new);
        Arbitrary<Lag> anyLag = Arbitraries.oneOf(Arbitraries.just(Lag.NONE), lags);
        return Combinators.combine(Arbitraries.of("A1", "D02", "ABC1234"), Arbitraries.of(LinkType.values()), anyLag).as(Link::new)
                .list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Party>> parties() {
        return Arbitraries.shuffle(Arrays.asList(Party.values()))
                .flatMap(all -> Arbitraries.integers().between(1, all.size()).map(count -> List.copyOf(all.subList(0, count))));
    }
}
