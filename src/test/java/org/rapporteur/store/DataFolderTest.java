package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  @Test
  void filesOfAFolderComeInNameOrder() {
    List<String> names = List.copyOf(new DataFolder("ontology/questions").texts(".rq").keySet());
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.contains("who-met-whom"), names.toString());
  }

  @Test
  void foldersInJarsAreReadToo() {
    var texts = new DataFolder("META-INF/maven/org.apache.jena/jena-arq").texts(".properties");
    assertEquals(List.of("pom"), List.copyOf(texts.keySet()));
    assertTrue(texts.get("pom").contains("artifactId=jena-arq"));
  }

  @Test
  void aMissingFolderIsABrokenBuild() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> new DataFolder("no/such").texts(".rq"));
    assertTrue(e.getMessage().contains("no/such"), e.getMessage());
  }
}
