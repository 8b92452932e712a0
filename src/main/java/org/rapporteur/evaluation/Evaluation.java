package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.event.Confidence;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.text.Document;

/** Compares what the program reports of each document with what people annotated there. */
public final class Evaluation {

  private static final String UNKNOWN = "publisher not said";

  private final Gold gold;
  private final SortedMap<String, Comparison> comparisons = new TreeMap<>();
  private final Map<String, String> publishers = new LinkedHashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();

  private Evaluation(Gold gold) {
    this.gold = gold;
  }

  /**
   * An evaluation against the annotations in {@code folder}: {@code NAME.json} for the text {@code
   * NAME.txt}.
   *
   * @throws GoldException when they cannot be read
   */
  public static Evaluation against(Path folder) {
    return new Evaluation(Gold.read(folder));
  }

  /** Takes what the program reports of one document; without annotations it is passed over. */
  public void add(Reports reports) {
    Document document = reports.actors().document();
    String name = document.article().name();
    if (!gold.documents().contains(name)) {
      return;
    }
    List<Entry> system =
        reports.reports().stream()
            .map(report -> Entry.of(report, words(document, report)))
            .toList();
    Comparison comparison = Comparison.of(name, gold.events().get(name), system);
    comparisons.put(name, comparison);
    publishers.put(name, publisher(document));
    for (int i = 0; i < system.size(); i++) {
      Report report = reports.reports().get(i);
      judgements.add(
          new Judgement(
              name,
              report.confidence(),
              Confidence.grounds(reports.actors(), report),
              comparison.isRight(system.get(i))));
    }
  }

  /** The publisher without what stands behind it in brackets, such as its place. */
  private static String publisher(Document document) {
    return document
        .article()
        .publisher()
        .map(p -> p.replaceFirst("\\s*\\(.*", ""))
        .filter(p -> !p.isEmpty())
        .orElse(UNKNOWN);
  }

  private static String words(Document document, Report report) {
    return report.evidence().stream().map(document::quote).collect(Collectors.joining(" … "));
  }

  /** The annotated documents that were not among the texts, or could not be read. */
  public Set<String> absent() {
    Set<String> absent = new TreeSet<>(gold.documents());
    absent.removeAll(comparisons.keySet());
    return absent;
  }

  /** The figures of all annotated documents; one that is absent counts as read without a report. */
  public Scores scores() {
    return gold.documents().stream().map(this::scores).reduce(Scores.NONE, Scores::plus);
  }

  private Scores scores(String document) {
    return Optional.ofNullable(comparisons.get(document))
        .orElseGet(() -> Comparison.of(document, gold.events().get(document), List.of()))
        .scores();
  }

  /** The figures by publisher, of the documents that are there. */
  public SortedMap<String, Scores> byPublisher() {
    SortedMap<String, Scores> scores = new TreeMap<>();
    publishers.forEach(
        (document, publisher) -> scores.merge(publisher, scores(document), Scores::plus));
    return scores;
  }

  /** How often reports are right, by the program's confidence in them. */
  public Calibration calibration() {
    return Calibration.of(judgements);
  }

  /** The weights of confidence that suit these documents best. */
  public Fit fit() {
    return Fit.of(judgements);
  }

  /** The errors, in the order of their documents. */
  public List<Finding> findings() {
    return comparisons.values().stream().flatMap(c -> c.findings().stream()).toList();
  }
}
