package org.huibao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;

/** Imports go one way through the rooms; POI and Spark stay where they belong. */
@AnalyzeClasses(packages = "org.huibao", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule importsGoOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("pipeline")
          .definedBy("org.huibao.pipeline..")
          .layer("bulletin")
          .definedBy("org.huibao.bulletin..")
          .optionalLayer("desk")
          .definedBy("org.huibao.desk..")
          .optionalLayer("speech")
          .definedBy("org.huibao.speech..")
          .layer("figures")
          .definedBy("org.huibao.figures..")
          .layer("analysis")
          .definedBy("org.huibao.analysis..")
          .layer("checks")
          .definedBy("org.huibao.checks..")
          .layer("facts")
          .definedBy("org.huibao.facts..")
          .layer("lake")
          .definedBy("org.huibao.lake..")
          .layer("returns")
          .definedBy("org.huibao.returns..")
          .layer("layout")
          .definedBy("org.huibao.layout..")
          .layer("workbook")
          .definedBy("org.huibao.workbook..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("bulletin")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("speech")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("figures")
          .mayOnlyBeAccessedByLayers("pipeline", "bulletin", "desk", "speech")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("pipeline", "bulletin", "desk", "speech", "figures")
          .whereLayer("checks")
          .mayOnlyBeAccessedByLayers(
              "pipeline", "bulletin", "desk", "speech", "figures", "analysis")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers(
              "pipeline", "bulletin", "desk", "speech", "figures", "analysis", "checks")
          .whereLayer("lake")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("returns")
          .mayOnlyBeAccessedByLayers(
              "pipeline",
              "bulletin",
              "desk",
              "speech",
              "figures",
              "analysis",
              "checks",
              "facts",
              "lake")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("returns")
          .whereLayer("workbook")
          .mayOnlyBeAccessedByLayers("returns", "layout");

  @ArchTest
  static final ArchRule noPackagesUseEachOtherInACircle =
      slices().matching("org.huibao.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule referenceUsesOnlyTheWords = usesOnly("reference", "words");

  @ArchTest static final ArchRule findingsUseOnlyTheWords = usesOnly("findings", "words", "rows");

  @ArchTest static final ArchRule wordsUseNoOtherRoom = usesOnly("words");

  @ArchTest
  static final ArchRule theLayoutKnowsCellsOnlyThroughItsGrid =
      noClasses()
          .that()
          .resideInAPackage("org.huibao.layout..")
          .and()
          .doNotHaveSimpleName("Grid")
          .and()
          .doNotHaveSimpleName("GridCell")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Cell.class, CellKind.class, CellTrait.class);

  @ArchTest
  static final ArchRule poiReadsInWorkbookAndWritesInTheBulletinsWriters =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.huibao.workbook..", "org.huibao.bulletin.xlsx..", "org.huibao.bulletin.docx..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "com.deepoove..");

  @ArchTest
  static final ArchRule readingAndReferenceNeedNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.huibao.workbook..",
              "org.huibao.layout..",
              "org.huibao.reference..",
              "org.huibao.words..",
              "org.huibao.bulletin.tables..",
              "org.huibao.bulletin.xlsx..",
              "org.huibao.bulletin.docx..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..");

  /** A record owns its table's columns; no session, no Dataset, no path. */
  @ArchTest
  static final ArchRule statisticsAndDocumentsKnowOfSparkOnlyRows =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.huibao.facts..",
              "org.huibao.checks..",
              "org.huibao.analysis..",
              "org.huibao.figures..",
              "org.huibao.bulletin..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..")
                  .and(not(belongToAnyOf(Row.class, Row[].class, RowFactory.class)))
                  .and(resideOutsideOfPackage("org.apache.spark.sql.types..")));

  @ArchTest
  static final ArchRule noClassIsAUtility =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper");

  /** {@code room} depends on no room but itself and those {@code below}. */
  private static ArchRule usesOnly(String room, String... below) {
    String[] allowed =
        Stream.concat(Stream.of(room), Stream.of(below))
            .map(each -> "org.huibao." + each + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(allowed[0])
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.huibao..").and(resideOutsideOfPackages(allowed)));
  }
}
