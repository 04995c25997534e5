package nl.doorbouw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the order of the packages: each may use those before it in this list, never those after it. */
@AnalyzeClasses(packages = "nl.doorbouw", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesUseOnlyThoseBeforeThem = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("time").definedBy("nl.doorbouw.time..")
            .layer("plan").definedBy("nl.doorbouw.plan..")
            .layer("catalogue").definedBy("nl.doorbouw.catalogue..")
            .layer("schedule").definedBy("nl.doorbouw.schedule..")
            .layer("insight").definedBy("nl.doorbouw.insight..")
            .layer("chart").definedBy("nl.doorbouw.chart..")
            .layer("file").definedBy("nl.doorbouw.file..")
            .layer("text").definedBy("nl.doorbouw.text..")
            .layer("exchange").definedBy("nl.doorbouw.exchange..")
            .layer("cli").definedBy("nl.doorbouw.cli..")
            .layer("app").definedBy("nl.doorbouw.app..")
            .layer("main").definedBy("nl.doorbouw")
            .whereLayer("time").mayNotAccessAnyLayer()
            .whereLayer("plan").mayOnlyAccessLayers("time")
            .whereLayer("catalogue").mayOnlyAccessLayers("time", "plan")
            .whereLayer("schedule").mayOnlyAccessLayers("time", "plan", "catalogue")
            .whereLayer("insight").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule")
            .whereLayer("chart").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule", "insight")
            .whereLayer("file").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule", "insight")
            .whereLayer("text").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule", "insight", "file")
            .whereLayer("exchange").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule", "insight", "chart", "file", "text")
            .whereLayer("cli").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule", "insight", "file", "text", "exchange")
            .whereLayer("app").mayOnlyAccessLayers("time", "plan", "catalogue", "schedule", "insight", "chart", "file", "text",
                    "exchange")
            .whereLayer("main").mayNotBeAccessedByAnyLayer()
            .because("the way of an edit has one direction, from the screen to the schedule, and no way back");

    @ArchTest
    static final ArchRule onlyTheAppKnowsJavaFx = noClasses()
            .that().resideOutsideOfPackages("nl.doorbouw.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("dates, files and charts are tested, and run on the command line, without a screen");

    @ArchTest
    static final ArchRule onlyTheFileKnowsSql = noClasses()
            .that().resideOutsideOfPackage("nl.doorbouw.file..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("how a plan is kept on disk is nobody else's business");

    @ArchTest
    static final ArchRule onlyTheExchangeKnowsOfficeFiles = noClasses()
            .that().resideOutsideOfPackage("nl.doorbouw.exchange..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.mpxj..", "org.apache.pdfbox..")
            .because("a plan knows nothing of the formats in which it travels");

    @ArchTest
    static final ArchRule theCoreHasNoClock = noClasses()
            .that().resideInAnyPackage("nl.doorbouw.time..", "nl.doorbouw.plan..", "nl.doorbouw.catalogue..",
                    "nl.doorbouw.schedule..", "nl.doorbouw.insight..", "nl.doorbouw.chart..", "nl.doorbouw.text..")
            .should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .because("the same plan must give the same dates whenever it is opened");

    @ArchTest
    static final ArchRule nobodyWritesToTheConsoleButTheCommandLine = noClasses()
            .that().resideOutsideOfPackages("nl.doorbouw", "nl.doorbouw.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("what users must know is said in the window or by the command line");

    @ArchTest
    static final ArchRule screensAreNotPublishedOutsideTheApp = classes()
            .that().resideInAPackage("nl.doorbouw.app.(*)..")
            .should().onlyBeAccessed().byAnyPackage("nl.doorbouw.app..", "nl.doorbouw")
            .because("the command line and the window never know each other");
}
