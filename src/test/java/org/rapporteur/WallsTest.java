package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The walls between the packages: who may import whom, and which library may be seen where. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = DoNotIncludeTests.class)
class WallsTest {

  @ArchTest static final ArchRule text = may("text");
  @ArchTest static final ArchRule article = may("article", "text");
  @ArchTest static final ArchRule registry = may("registry");
  @ArchTest static final ArchRule actor = may("actor", "text", "registry");
  @ArchTest static final ArchRule event = may("event", "text", "actor", "registry");
  @ArchTest static final ArchRule graph = may("graph", "event", "actor", "text", "registry");
  @ArchTest static final ArchRule identity = may("identity");
  @ArchTest static final ArchRule consolidation = may("consolidation");

  @ArchTest
  static final ArchRule derivation = may("derivation", "graph", "identity", "consolidation");

  @ArchTest static final ArchRule store = may("store", "derivation", "graph", "text", "registry");

  @ArchTest
  static final ArchRule pipeline =
      may(
          "pipeline",
          "text",
          "article",
          "registry",
          "actor",
          "event",
          "graph",
          "derivation",
          "store");

  @ArchTest
  static final ArchRule page = may("page", "text", "registry", "graph", "store", "pipeline");

  @ArchTest
  static final ArchRule server =
      may(
          "server",
          "text",
          "article",
          "registry",
          "actor",
          "event",
          "graph",
          "derivation",
          "store",
          "pipeline");

  @ArchTest
  static final ArchRule evaluation =
      may("evaluation", "text", "registry", "actor", "event", "identity");

  @ArchTest
  static final ArchRule cycles = slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule openNlp = only("opennlp..", "text", "actor");
  @ArchTest static final ArchRule picocli = only("picocli..", "cli");
  @ArchTest static final ArchRule fuseki = only("org.apache.jena.fuseki..", "server");

  @ArchTest static final ArchRule jsoup = only("org.jsoup..", "article");
  @ArchTest static final ArchRule jetty = only("org.eclipse.jetty..", "server");

  @ArchTest
  static final ArchRule jena =
      only("org.apache.jena..", "registry", "graph", "derivation", "store", "pipeline", "server");

  /**
   * {@code name} and the packages below it use nothing of the program but themselves and {@code
   * others}.
   */
  private static ArchRule may(String name, String... others) {
    String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(others)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(below(name))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "lie in other packages of the program than " + String.join(", ", allowed),
                type ->
                    type.getPackageName().startsWith("org.rapporteur.")
                        && Arrays.stream(allowed).noneMatch(a -> lies(type.getPackageName(), a))))
        .allowEmptyShould(true);
  }

  /** Classes of {@code library} are used nowhere but in {@code packages}. */
  private static ArchRule only(String library, String... packages) {
    String[] below = Arrays.stream(packages).map(WallsTest::below).toArray(String[]::new);
    return classes()
        .that()
        .resideOutsideOfPackages(below)
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage(library);
  }

  private static boolean lies(String packageName, String name) {
    String full = "org.rapporteur." + name;
    return packageName.equals(full) || packageName.startsWith(full + ".");
  }

  private static String below(String name) {
    return "org.rapporteur." + name + "..";
  }
}
