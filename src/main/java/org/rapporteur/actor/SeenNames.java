package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/**
 * Tells the name finder that a word was part of a name earlier in the article. Unlike OpenNLP's own
 * previous map it does not remember that a word was none: one name missed would then be missed in
 * the whole article.
 */
public final class SeenNames implements AdaptiveFeatureGenerator {

  private final Map<String, String> seen = new HashMap<>();

  @Override
  public void createFeatures(List<String> features, String[] tokens, int i, String[] outcomes) {
    String outcome = seen.get(tokens[i]);
    if (outcome != null) {
      features.add("seen=" + outcome);
    }
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      if (!outcomes[i].equals("other") && Character.isUpperCase(tokens[i].charAt(0))) {
        seen.put(tokens[i], outcomes[i]);
      }
    }
  }

  @Override
  public void clearAdaptiveData() {
    seen.clear();
  }

  /** Makes the generator from {@code features.xml}. */
  public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

    @Override
    public AdaptiveFeatureGenerator create() {
      return new SeenNames();
    }
  }
}
