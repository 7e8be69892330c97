package org.huibao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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
          .layer("analysis")
          .definedBy("org.huibao.analysis..")
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
          .layer("reference")
          .definedBy("org.huibao.reference..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("bulletin")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("pipeline", "bulletin")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("pipeline", "bulletin", "analysis")
          .whereLayer("lake")
          .mayOnlyBeAccessedByLayers("pipeline", "bulletin", "analysis", "facts")
          .whereLayer("returns")
          .mayOnlyBeAccessedByLayers("pipeline", "bulletin", "analysis", "facts", "lake")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("returns")
          .whereLayer("workbook")
          .mayOnlyBeAccessedByLayers("returns", "layout")
          .whereLayer("reference")
          .mayOnlyBeAccessedByLayers(
              "pipeline", "bulletin", "analysis", "facts", "lake", "returns", "layout", "workbook");

  @ArchTest
  static final ArchRule referenceUsesNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage("org.huibao.reference..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.huibao.pipeline..",
              "org.huibao.bulletin..",
              "org.huibao.analysis..",
              "org.huibao.facts..",
              "org.huibao.lake..",
              "org.huibao.returns..",
              "org.huibao.layout..",
              "org.huibao.workbook..");

  @ArchTest
  static final ArchRule wordsUseNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage("org.huibao.words..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.huibao..").and(resideOutsideOfPackage("org.huibao.words..")));

  @ArchTest
  static final ArchRule findingsUseOnlyTheWords =
      noClasses()
          .that()
          .resideInAPackage("org.huibao.findings..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.huibao..")
                  .and(resideOutsideOfPackages("org.huibao.findings..", "org.huibao.words..")));

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
          .resideOutsideOfPackages("org.huibao.workbook..", "org.huibao.bulletin.xlsx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule readingAndReferenceNeedNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.huibao.workbook..",
              "org.huibao.layout..",
              "org.huibao.reference..",
              "org.huibao.words..",
              "org.huibao.bulletin.xlsx..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule formattingAFigureNeedsNoSpark =
      classes()
          .that()
          .haveSimpleName("FigureText")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.huibao.bulletin");

  @ArchTest
  static final ArchRule noClassIsAUtility =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper");
}
