package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.derivation.Newsroom.Actor;
import org.rapporteur.derivation.Newsroom.Told;
import org.rapporteur.graph.ArticleGraph;

/**
 * Invented news in any amount: a few people who are in the news all the time and many who are not,
 * in several spellings, with offices or without, as bare surnames, and as offices without a name.
 * The same seed gives the same news.
 */
final class News {

  private static final String[] FORENAMES = {
    "Sergei",
    "Sergey",
    "Mohammed",
    "Muhammad",
    "Ali",
    "Ana",
    "Orla",
    "Ivo",
    "Edda",
    "Tam",
    "Ruy",
    "Kim",
    "Li",
    "Zhao",
    "Lars",
    "Mette",
    "Tuva",
    "Hassan",
    "Omar",
    "Ines"
  };

  private static final String[] ENDINGS = {"ov", "sky", "skyy", "sen", "ez", "ani", "ara", "ström"};
  private static final String[] ROOTS = {
    "Lavr", "Zelen", "Kor", "Quist", "Brann", "Mend", "Vell", "Pet", "Han", "Gold", "Silv", "Berg",
    "Mar", "Dal", "Fjell", "Tor", "Rud", "Kov", "Nov", "Sant", "Ros", "Vill", "Hol", "Lind"
  };

  private static final String[] OFFICES = {
    "1", "2", "3 foreign", "4 defence", "4 trade", "6 ambassador"
  };
  private static final String[] STATES = {
    "aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk", "ll", "mm", "nn", "oo"
  };
  private static final String[] TYPES = {"Meeting", "Meeting", "Meeting", "Call", "Visit"};
  private static final String[] STATUS = {"Held", "Held", "Held", "Planned", "Cancelled", "Denied"};

  private static final int DAYS = 60;

  private final Random random;
  private final double articlesADay;

  /** News of a few weeks, in no order of time. */
  News(long seed) {
    this(seed, 0);
  }

  /**
   * News one day after the other.
   *
   * @param articlesADay how dense it is, however long it goes on
   */
  News(long seed, double articlesADay) {
    this.random = new Random(seed);
    this.articlesADay = articlesADay;
  }

  List<ArticleGraph> articles(int count) {
    return articles(0, count);
  }

  List<ArticleGraph> articles(int from, int count) {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      LocalDate issued = LocalDate.of(2031, 1, 1).plusDays(day(i));
      Told[] told = new Told[1 + random.nextInt(3)];
      for (int j = 0; j < told.length; j++) {
        told[j] = told(issued);
      }
      articles.add(Newsroom.article("n" + i, issued.toString(), told));
    }
    return articles;
  }

  /** News comes as it happens, but for what is read weeks later. */
  private int day(int article) {
    return articlesADay == 0
        ? random.nextInt(DAYS)
        : (int) (article / articlesADay) - (random.nextInt(10) == 0 ? random.nextInt(60) : 0);
  }

  private Told told(LocalDate issued) {
    int one = random.nextInt(STATES.length / 2);
    int other = STATES.length / 2 + random.nextInt(STATES.length / 2);
    LocalDate day = issued.minusDays(random.nextInt(6));
    String[] span =
        switch (random.nextInt(5)) {
          case 0 -> new String[] {};
          case 1 -> new String[] {day.minusDays(random.nextInt(25)).toString(), day.toString()};
          default -> new String[] {day.toString()};
        };
    String type = pick(TYPES);
    Told told =
        Told.meeting(
                actor(STATES[one]),
                type.equals("Visit") ? Actor.state(STATES[other]) : actor(STATES[other]),
                span)
            .as(type, pick(STATUS));
    return random.nextInt(3) == 0 ? told.in("City" + STATES[other], STATES[other]) : told;
  }

  private Actor actor(String state) {
    int who = rank();
    String surname = ROOTS[who % ROOTS.length] + ENDINGS[(who / ROOTS.length) % ENDINGS.length];
    String name = FORENAMES[(who * 7) % FORENAMES.length] + " " + surname;
    String office = OFFICES[who % OFFICES.length];
    return switch (random.nextInt(10)) {
      case 0 -> Actor.state(state);
      case 1 -> Actor.office(state, office);
      case 2 -> new Actor(surname, state, office);
      case 3 -> new Actor(name.replace("ei", "ey"), state, "");
      case 4 -> new Actor(name, "", "");
      case 5 -> new Actor(name, state, OFFICES[random.nextInt(OFFICES.length)]);
      default -> new Actor(name, state, office);
    };
  }

  /** A few often, most of them rarely. */
  private int rank() {
    return (int) (Math.pow(random.nextDouble(), 3) * 180);
  }

  private String pick(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
