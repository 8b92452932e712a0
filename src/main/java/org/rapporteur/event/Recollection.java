package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Document;
import org.rapporteur.text.Token;

/** Tells what a text only looks back at: 'had met', 'last met', 'their previous talks'. */
final class Recollection {

  private static final Set<String> BACK = Words.of("back");

  /** How far before the trigger its auxiliaries and adverbs stand. */
  private static final int REACH = 5;

  private Recollection() {}

  /** Whether the sentence looks back at the draft's event from the time that the text reports. */
  static boolean is(Document document, Draft draft) {
    List<Token> tokens = document.sentences().get(draft.sentence()).tokens();
    int trigger = 0;
    while (trigger < tokens.size() - 1 && !tokens.get(trigger).span().equals(draft.trigger())) {
      trigger++;
    }
    for (int i = Math.max(0, trigger - REACH); i < trigger; i++) {
      if (isPluperfect(tokens, i, trigger)) {
        return true;
      }
    }
    return trigger > 0 && BACK.contains(lower(tokens.get(trigger - 1)));
  }

  /** 'had' with a participle behind it, which 'had talks' lacks. */
  private static boolean isPluperfect(List<Token> tokens, int had, int trigger) {
    if (!lower(tokens.get(had)).equals("had")) {
      return false;
    }
    if (lower(tokens.get(had + 1)).equals("just")) {
      return false;
    }
    for (int i = had + 1; i <= Math.min(trigger, had + 3); i++) {
      if (tokens.get(i).tag().equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
