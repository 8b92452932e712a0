package org.rapporteur.event.clause;

import java.util.Optional;

/**
 * A main verb with its auxiliaries.
 *
 * @param first its first token
 * @param head its main verb
 * @param last the index behind its last token
 * @param lemma the main verb's lemma
 * @param form finite, infinitive or participle
 * @param modal the modal verb in lower case: will, would, may …
 * @param passive whether it is passive
 * @param negated whether it is negated
 * @param progressive whether it is a form of 'be' and '-ing'
 * @param past whether its tense is past or perfect
 */
public record VerbGroup(
    int first,
    int head,
    int last,
    String lemma,
    Form form,
    Optional<String> modal,
    boolean passive,
    boolean negated,
    boolean progressive,
    boolean past) {

  /** This group with the modal or the infinitive of another, which 'and' joins to it. */
  VerbGroup like(VerbGroup other) {
    Form shared = other.form() == Form.INFINITIVE ? Form.INFINITIVE : form;
    return new VerbGroup(
        first, head, last, lemma, shared, other.modal(), passive, negated, progressive, past);
  }

  /** What it can be in a clause. */
  public enum Form {
    /** Has a subject of its own: 'met', 'will meet', 'has been received'. */
    FINITE,
    /** 'to meet'. */
    INFINITIVE,
    /** 'meeting', 'led'. */
    PARTICIPLE
  }
}
