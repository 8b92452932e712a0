package org.rapporteur.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Finds the verb groups of a sentence. */
final class VerbGroups {

  private static final Set<String> BE = Words.of("be");
  private static final Set<String> HAVE = Words.of("have");
  private static final Set<String> DO = Words.of("do");
  private static final Set<String> NOT = Words.of("not");

  private static final Set<String> PRESENT = Words.of("present");
  private static final Set<String> NOUNS = Words.of("nouns in -ing");

  /** So many words an expression of time inside a verb group has at most. */
  private static final int LONGEST_TIME = 4;

  private static final Set<String> TIME = Words.of("time words");
  private static final Set<String> TIME_LINKS = Words.of("before an inner time");
  private static final Set<String> DAYS = Words.of("day adverbs");

  private final Sentence sentence;
  private final boolean[] taken;

  private VerbGroups(Sentence sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /**
   * The verb groups of {@code sentence} in order, none of them inside the tokens that are {@code
   * taken} by mentions.
   */
  static List<VerbGroup> of(Sentence sentence, boolean[] taken) {
    VerbGroups groups = new VerbGroups(sentence, taken);
    List<VerbGroup> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int from = i;
      Optional<VerbGroup> group = groups.at(i);
      group.map(g -> groups.inherited(g, found)).ifPresent(found::add);
      i = group.map(VerbGroup::last).orElse(from + 1);
    }
    return found;
  }

  /**
   * 'Will go to X and then meet Y', 'plans to go to X and meet Y': a base form behind 'and' shares
   * the modal or the infinitive of the verb before.
   */
  private VerbGroup inherited(VerbGroup group, List<VerbGroup> before) {
    boolean base =
        group.form() == Form.FINITE
            && group.modal().isEmpty()
            && !group.negated()
            && group.first() == group.head()
            && sentence.token(group.head()).tag().matches("VBP?")
            && !BE.contains(lower(group.head()));
    int i = group.first() - 1;
    while (i >= 0 && sentence.token(i).tag().startsWith("RB")) {
      i--;
    }
    boolean joined = i > 0 && !taken[i] && lower(i).matches("and|or|then");
    if (!base || !joined || before.isEmpty()) {
      return group;
    }
    VerbGroup last = before.get(before.size() - 1);
    boolean infinitive = last.form() == Form.INFINITIVE;
    return infinitive || last.modal().isPresent() ? group.like(last) : group;
  }

  private Optional<VerbGroup> at(int begin) {
    boolean infinitive = sentence.token(begin).tag().equals("TO");
    if (taken[begin]
        || !infinitive && !startsVerb(begin)
        || infinitive && !verbFollows(begin + 1)) {
      return Optional.empty();
    }
    State state = new State();
    int i = infinitive ? begin + 1 : begin;
    for (; i < sentence.size() && !taken[i]; i++) {
      i = state.open ? behindTime(i, begin) : i;
      if (!state.accept(i)) {
        break;
      }
    }
    return state.head < 0 ? Optional.empty() : Optional.of(state.group(begin, infinitive));
  }

  /**
   * The index behind an expression of time between an auxiliary and its verb: 'will on Tuesday
   * meet'.
   */
  private int behindTime(int from, int begin) {
    int i = from;
    boolean time = false;
    while (i < Math.min(from + LONGEST_TIME, sentence.size())
        && (TIME.contains(lower(i)) || TIME_LINKS.contains(lower(i)))) {
      time |= TIME.contains(lower(i)) && !sentence.token(i).tag().equals("MD");
      i++;
    }
    boolean verb =
        i < sentence.size() && !taken[i] && sentence.token(i).tag().matches("VB|VBN|VBG");
    return from > begin && time && verb ? i : from;
  }

  private boolean startsVerb(int i) {
    Token token = sentence.token(i);
    return token.isVerb() && !insideNounPhrase(i) && !NOUNS.contains(lower(i))
        || token.tag().equals("MD")
        || isVerbInDisguise(i)
        || isGerundInDisguise(i);
  }

  /** 'X hosts Y' between two names: the tagger takes the verb for a plural. */
  private boolean isVerbInDisguise(int i) {
    Token token = sentence.token(i);
    return token.tag().matches("NNP?S?")
        && PRESENT.contains(lower(i))
        && i > 0
        && (taken[i - 1] || sentence.token(i - 1).text().equals(")"))
        && i + 1 < sentence.size()
        && (taken[i + 1] || sentence.token(i + 1).tag().matches("IN|TO|DT|PRP\\$"));
  }

  /**
   * 'After meeting X', 'avoids meeting X': a gerund with its object, which the tagger takes for a
   * noun.
   */
  private boolean isGerundInDisguise(int i) {
    return lower(i).equals("meeting")
        && sentence.token(i).tag().startsWith("NN")
        && i > 0
        && sentence.token(i - 1).tag().matches("IN|TO|RP|VB.*")
        && i + 1 < sentence.size()
        && taken[i + 1];
  }

  private String lower(int i) {
    return sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** A participle before a noun is its adjective: 'the visiting minister', 'united nations'. */
  private boolean insideNounPhrase(int i) {
    Token token = sentence.token(i);
    boolean participle = token.tag().equals("VBG") || token.tag().equals("VBN");
    return participle
        && token.chunk().equals("I-NP")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).chunk().equals("I-NP");
  }

  private boolean verbFollows(int i) {
    while (i < sentence.size() && sentence.token(i).tag().equals("RB") && !taken[i]) {
      i++;
    }
    return i < sentence.size() && !taken[i] && sentence.token(i).tag().equals("VB");
  }

  /**
   * 'X today met with Y': a name before it and no 'by' behind it make a past tense of what the
   * tagger takes for a participle.
   */
  private boolean isPastBehindName(int i) {
    int before = i - 1;
    while (before >= 0
        && (sentence.token(before).tag().startsWith("RB") || DAYS.contains(lower(before)))) {
      before--;
    }
    return before >= 0
        && taken[before]
        && i + 1 < sentence.size()
        && !sentence.token(i + 1).is("by");
  }

  /** What has been read of one group. */
  private final class State {
    int head = -1;
    boolean open = true;
    boolean be;
    boolean negated;
    boolean past;
    boolean finite;
    Optional<String> modal = Optional.empty();

    /** Takes the token at {@code i} into the group, or says that the group ends before it. */
    boolean accept(int i) {
      Token token = sentence.token(i);
      String word = lower(i);
      if (NOT.contains(word)) {
        negated = true;
        return open;
      }
      if (token.tag().startsWith("RB") || isAdverb(i)) {
        return open && (head >= 0 || modal.isPresent());
      }
      if (token.tag().equals("MD")) {
        boolean first = head < 0 && modal.isEmpty();
        modal = first ? Optional.of(word) : modal;
        finite = true;
        return first;
      }
      boolean base = token.tag().equals("NN") && (modal.isPresent() && head < 0 || isDone(i));
      if (!open
          || !token.isVerb() && !base && !isVerbInDisguise(i) && !isGerundInDisguise(i)
          || NOUNS.contains(word)) {
        return false;
      }
      return verb(i, token, word);
    }

    /** 'Will no longer meet', 'will next meet'. */
    private boolean isAdverb(int i) {
      return modal.isPresent()
          && (lower(i).equals("next")
              || lower(i).equals("longer")
              || lower(i).equals("no") && i + 1 < sentence.size() && lower(i + 1).equals("longer"));
    }

    /** 'Does not plan to', 'did travel to': an infinitive that the tagger takes for a noun. */
    private boolean isDone(int i) {
      return head >= 0
          && DO.contains(lower(head))
          && i + 1 < sentence.size()
          && (negated || sentence.token(i + 1).tag().equals("TO"));
    }

    private boolean verb(int i, Token token, String word) {
      boolean participle =
          token.tag().equals("VBN") || token.tag().equals("VBG") || isGerundInDisguise(i);
      if (head >= 0
          && !participle
          && !token.tag().equals("VB")
          && !isDone(i)
          && !(be && token.tag().equals("VBD"))) {
        return false;
      }
      finite |= head < 0 && (!participle || token.tag().equals("VBN") && isPastBehindName(i));
      past |= token.tag().equals("VBN") && head < 0;
      past |= token.tag().equals("VBD") || HAVE.contains(word);
      be = BE.contains(word);
      head = i;
      open = BE.contains(word) || HAVE.contains(word) || DO.contains(word);
      return true;
    }

    VerbGroup group(int begin, boolean infinitive) {
      Token main = sentence.token(head);
      boolean aux = head > begin && hasBe(begin);
      boolean ing = main.tag().equals("VBG") || isGerundInDisguise(head);
      boolean passive = aux && !ing && !BE.contains(main.text().toLowerCase(java.util.Locale.ROOT));
      Form form = infinitive ? Form.INFINITIVE : finite ? Form.FINITE : Form.PARTICIPLE;
      return new VerbGroup(
          begin,
          head,
          head + 1,
          lemma(main),
          form,
          modal,
          passive || form == Form.PARTICIPLE && !ing && !HAVE.contains(lower(begin)),
          negated,
          aux && ing,
          past && !(head == begin && main.tag().matches("VB[ZP]?")));
    }

    private String lemma(Token main) {
      if (isGerundInDisguise(head)) {
        return "meet";
      }
      return isVerbInDisguise(head) ? singular(main) : main.lemma();
    }

    private static String singular(Token noun) {
      String lemma = noun.is("saw") ? "see" : noun.lemma();
      return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private boolean hasBe(int begin) {
      for (int i = begin; i < head; i++) {
        if (BE.contains(lower(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
