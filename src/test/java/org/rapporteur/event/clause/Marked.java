package org.rapporteur.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Mention;
import org.rapporteur.registry.Place;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/**
 * A sentence whose mentions are marked by hand: {@code [Name]} for a person, <code>{Name}</code>
 * for a state or city that is a place as well. The same words mark the same actor.
 */
record Marked(Sentence sentence, List<Mention> mentions, List<Actor> actors) {

  private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)]|\\{([^}]+)}");
  private static final Analyzer ANALYZER = Analyzer.standard();

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Boolean> persons = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      spans.add(new Span(text.length(), text.length() + name.length()));
      persons.add(matcher.group(1) != null);
      text.append(name);
      from = matcher.end();
    }
    text.append(marked, from, marked.length());
    Article article =
        Article.of("t", "", text.toString(), Optional.empty(), Optional.empty(), Optional.empty());
    Sentence sentence = ANALYZER.analyze(article).sentences().get(0);
    List<Mention> mentions = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      mentions.add(mention(sentence, spans.get(i), persons.get(i), text, actors));
    }
    return new Marked(sentence, mentions, actors);
  }

  private static Mention mention(
      Sentence sentence, Span span, boolean person, CharSequence text, List<Actor> actors) {
    String name = text.subSequence(span.begin(), span.end()).toString();
    Actor actor = actors.stream().filter(a -> a.name().equals(name)).findFirst().orElse(null);
    if (actor == null) {
      actor =
          new Actor(
              actors.size(),
              person ? Actor.Kind.PERSON : Actor.Kind.STATE,
              name,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              1);
      actors.add(actor);
    }
    int first = index(sentence, span.begin(), true);
    int last = index(sentence, span.end(), false);
    Optional<Place> place =
        person
            ? Optional.empty()
            : Optional.of(
                new Place("place-" + name, name, Optional.empty(), 1, 0, 0, Optional.empty()));
    return new Mention(
        span,
        0,
        first,
        last,
        Mention.Form.NAME,
        List.of(actor.id()),
        place,
        Optional.empty(),
        1,
        "marked");
  }

  private static int index(Sentence sentence, int offset, boolean begin) {
    for (int i = 0; i < sentence.size(); i++) {
      Span span = sentence.token(i).span();
      if (begin && span.begin() == offset || !begin && span.end() == offset) {
        return begin ? i : i + 1;
      }
    }
    throw new IllegalArgumentException("no token at " + offset + " of " + sentence);
  }

  Clauses clauses() {
    return Clauses.of(sentence, mentions, actors);
  }

  /** The words of a phrase. */
  String words(Phrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      words.append(i == phrase.first() ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }
}
