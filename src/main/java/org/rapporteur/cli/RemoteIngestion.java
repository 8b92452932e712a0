package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.ArticleException;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.store.Changes;

/** Sends the sources of a run to a server, in batches, and sums up what it says of them. */
final class RemoteIngestion {

  private static final int BATCH_ARTICLES = 50;
  private static final int BATCH_BYTES = 8_000_000;

  private final RemoteStore store;
  private final ArticleReader reader;
  private final List<Source> batch = new ArrayList<>();
  private final List<Summary.Remark> unreadable = new ArrayList<>();
  private final List<Summary> answers = new ArrayList<>();
  private int bytes;

  RemoteIngestion(RemoteStore store, ArticleReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /** Takes all sources in. */
  Summary run(List<Source> sources) {
    sources.forEach(this::add);
    send();
    return sum(sources);
  }

  private void add(Source source) {
    try {
      Source loaded = reader.load(source);
      batch.add(loaded);
      bytes += loaded.sent().orElseThrow().bytes().length;
    } catch (ArticleException e) {
      unreadable.add(new Summary.Remark(e.source(), e.reason()));
    }
    if (batch.size() >= BATCH_ARTICLES || bytes >= BATCH_BYTES) {
      send();
    }
  }

  private void send() {
    if (!batch.isEmpty()) {
      answers.add(store.add(batch));
      batch.clear();
      bytes = 0;
    }
  }

  private Summary sum(List<Source> sources) {
    Changes changes = answers.stream().map(Summary::changes).reduce(Changes.NONE, Changes::plus);
    TreeMap<String, Integer> unused = new TreeMap<>();
    List<Summary.Remark> notices = new ArrayList<>();
    List<Summary.Remark> rejected = new ArrayList<>(unreadable);
    for (Summary answer : answers) {
      answer.unused().forEach((reason, number) -> unused.merge(reason, number, Integer::sum));
      notices.addAll(answer.notices());
      rejected.addAll(answer.rejected());
    }
    rejected.sort(inOrderOf(sources));
    int reports = answers.stream().mapToInt(Summary::reports).sum();
    return new Summary(sources.size(), changes, reports, unused, notices, rejected);
  }

  private static Comparator<Summary.Remark> inOrderOf(List<Source> sources) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      places.putIfAbsent(sources.get(i).label(), i);
    }
    return Comparator.comparing(remark -> places.getOrDefault(remark.source(), sources.size()));
  }
}
