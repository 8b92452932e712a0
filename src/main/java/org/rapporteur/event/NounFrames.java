package org.rapporteur.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.table.Words;

/** Finds events that a noun reports: 'held talks with', 'the meeting between', 'his visit to'. */
final class NounFrames {

  private static final Set<String> SIDELINES = Words.of("sidelines");

  private static final Set<String> COUNTABLE = Words.of("countable");

  private final FrameTable frames;
  private final StatusReader statuses;
  private final Carriers carriers;

  NounFrames(FrameTable frames, StatusReader statuses, Carriers carriers) {
    this.frames = frames;
    this.statuses = statuses;
    this.carriers = carriers;
  }

  /** The candidates that the nouns of {@code scene} report. */
  List<Candidate> find(Scene scene) {
    return scene.clauses().nouns().stream()
        .filter(noun -> noun.mention().isEmpty())
        .flatMap(
            noun ->
                frames.ofNoun(lemma(scene, noun), scene.word(noun.head() - 1)).stream()
                    .flatMap(f -> find(scene, noun, f)))
        .toList();
  }

  private Stream<Candidate> find(Scene scene, NounPhrase noun, Frame frame) {
    Carrier carrier = carriers.of(scene, noun);
    boolean channel =
        (!frame.is(Flag.AFAR) || Channel.isAfar(scene, noun.first(), noun.last()))
            && (!frame.is(Flag.JOINT) || scene.words(noun.first(), noun.last()).contains("joint"));
    if (carrier.status().isEmpty()
        || !channel
        || isSetting(scene, noun)
        || LookAlikes.isProcess(scene, noun.head(), carrier)
        || isAbstract(scene, noun)) {
      return Stream.empty();
    }
    Status clause = carrier.status().get();
    Status status =
        statuses.ofModifiers(scene, noun).map(m -> StatusReader.combine(m, clause)).orElse(clause);
    if (LookAlikes.isContinued(scene, noun.head(), carrier, status)) {
      return Stream.empty();
    }
    NounReading reading =
        new NounReading(scene, noun, frame, carrier, status, carrier.complements(scene, noun));
    return frame.is(Flag.PLACE) ? reading.travel() : reading.contact();
  }

  /** 'On the sidelines of the summit': where something else takes place. */
  private static boolean isSetting(Scene scene, NounPhrase noun) {
    int before = noun.first() - 1;
    return scene.word(before).equals("of") && SIDELINES.contains(scene.word(before - 1));
  }

  /**
   * A countable noun without article, owner or adjective means no one event: 'a matter of
   * conversation'.
   */
  private static boolean isAbstract(Scene scene, NounPhrase noun) {
    String word = scene.word(noun.head());
    return COUNTABLE.contains(word)
        && noun.first() == noun.head()
        && noun.modifiers().isEmpty()
        && !scene.sentence().heading();
  }

  /** 'Meeting' in a heading is tagged as a verb, 'talks' keeps its plural. */
  private static String lemma(Scene scene, NounPhrase noun) {
    String lemma = scene.sentence().token(noun.head()).lemma();
    return switch (scene.word(noun.head())) {
      case "meeting" -> "meeting";
      case "talks" -> "talk";
      default -> lemma;
    };
  }
}
