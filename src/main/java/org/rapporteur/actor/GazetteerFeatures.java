package org.rapporteur.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.StringList;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.DictionarySerializer;

/**
 * Tells the name finder that a word is on a list, such as that of forenames. OpenNLP's own
 * dictionary generator names its features alike for all dictionaries and so cannot tell them apart.
 */
public final class GazetteerFeatures implements AdaptiveFeatureGenerator {

  private final String feature;
  private final Set<String> words = new HashSet<>();

  GazetteerFeatures(String name, Dictionary dictionary) {
    feature = "on=" + name;
    for (StringList entry : dictionary) {
      entry.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
  }

  /** Has OpenNLP accept this class, which it must be told before it reads {@code features.xml}. */
  static void allow() {
    ExtensionLoader.registerAllowedPackage(GazetteerFeatures.class.getPackageName());
  }

  @Override
  public void createFeatures(List<String> features, String[] tokens, int i, String[] outcomes) {
    if (words.contains(tokens[i].toLowerCase(Locale.ROOT))) {
      features.add(feature);
    }
  }

  /** Makes the generator from {@code features.xml}, where {@code dict} names the list. */
  public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

    @Override
    public AdaptiveFeatureGenerator create() throws InvalidFormatException {
      String name = getStr("dict");
      if (resourceManager != null && resourceManager.getResource(name) instanceof Dictionary list) {
        return new GazetteerFeatures(name, list);
      }
      throw new InvalidFormatException("the name model has no word list named " + name);
    }

    @Override
    public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping()
        throws InvalidFormatException {
      return Map.of(getStr("dict"), new DictionarySerializer());
    }
  }
}
