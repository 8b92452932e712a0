package org.rapporteur.event;

import java.util.List;
import org.rapporteur.actor.Actors;

/** What a document reports, and what looked like a report and was not taken for one. */
public record Reports(Actors actors, List<Report> reports, List<Rejection> rejections) {

  public Reports {
    reports = List.copyOf(reports);
    rejections = List.copyOf(rejections);
  }
}
