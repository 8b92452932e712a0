package org.rapporteur.graph;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of {@code ontology/rapporteur.ttl} and of NIF that the program writes. */
public final class Vocabulary {

  /** The namespace of the diplomatic events vocabulary. */
  public static final String NS = "https://w3id.org/rapporteur/ontology#";

  /** The namespace of the NLP Interchange Format. */
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Resource Affirmed = term("Affirmed");
  public static final Resource Agent = term("Agent");
  public static final Resource Agreement = term("Agreement");
  public static final Resource Article = term("Article");
  public static final Resource Call = term("Call");
  public static final Resource Decision = term("Decision");
  public static final Resource Delegate = term("Delegate");
  public static final Resource Delegation = term("Delegation");
  public static final Resource Denied = term("Denied");
  public static final Resource Held = term("Held");
  public static final Resource Host = term("Host");
  public static final Resource Mediator = term("Mediator");
  public static final Resource Meeting = term("Meeting");
  public static final Resource Organization = term("Organization");
  public static final Resource Pair = term("Pair");
  public static final Resource Participation = term("Participation");
  public static final Resource Person = term("Person");
  public static final Resource Place = term("Place");
  public static final Resource Post = term("Post");
  public static final Resource Report = term("Report");
  public static final Resource Span = term("Span");
  public static final Resource State = term("State");
  public static final Resource StatePair = term("StatePair");
  public static final Resource Tenure = term("Tenure");
  public static final Resource Visit = term("Visit");

  public static final Property about = property("about");
  public static final Property accordingTo = property("accordingTo");
  public static final Property attestedFrom = property("attestedFrom");
  public static final Property attestedUntil = property("attestedUntil");
  public static final Property betweenPair = property("betweenPair");
  public static final Property capacity = property("capacity");
  public static final Property confidence = property("confidence");
  public static final Property country = property("country");
  public static final Property dateBasis = property("dateBasis");
  public static final Property dateStated = property("dateStated");
  public static final Property degree = property("degree");
  public static final Property delegation = property("delegation");
  public static final Property disputed = property("disputed");
  public static final Property doubtBasis = property("doubtBasis");
  public static final Property edtf = property("edtf");
  public static final Property eventCount = property("eventCount");
  public static final Property eventType = property("eventType");
  public static final Property evidence = property("evidence");
  public static final Property firstDate = property("firstDate");
  public static final Property former = property("former");
  public static final Property frame = property("frame");
  public static final Property hasMember = property("hasMember");
  public static final Property hasParticipant = property("hasParticipant");
  public static final Property headedBy = property("headedBy");
  public static final Property holder = property("holder");
  public static final Property identifiedAs = property("identifiedAs");
  public static final Property inContactWith = property("inContactWith");
  public static final Property iso2 = property("iso2");
  public static final Property lastDate = property("lastDate");
  public static final Property linkBasis = property("linkBasis");
  public static final Property linkConfidence = property("linkConfidence");
  public static final Property level = property("level");
  public static final Property mainEvidence = property("mainEvidence");
  public static final Property meetingCount = property("meetingCount");
  public static final Property member = property("member");
  public static final Property mentionedAt = property("mentionedAt");
  public static final Property met = property("met");
  public static final Property nameKey = property("nameKey");
  public static final Property notAfter = property("notAfter");
  public static final Property notBefore = property("notBefore");
  public static final Property number = property("number");
  public static final Property officeKind = property("officeKind");
  public static final Property office = property("office");
  public static final Property onBehalfOf = property("onBehalfOf");
  public static final Property partOfEvent = property("partOfEvent");
  public static final Property participant = property("participant");
  public static final Property participation = property("participation");
  public static final Property place = property("place");
  public static final Property placeBasis = property("placeBasis");
  public static final Property placeName = property("placeName");
  public static final Property placeStated = property("placeStated");
  public static final Property polarity = property("polarity");
  public static final Property possiblySameAs = property("possiblySameAs");
  public static final Property post = property("post");
  public static final Property postIn = property("postIn");
  public static final Property produced = property("produced");
  public static final Property publisher = property("publisher");
  public static final Property reportedIn = property("reportedIn");
  public static final Property role = property("role");
  public static final Property sameEntityAs = property("sameEntityAs");
  public static final Property side = property("side");
  public static final Property state = property("state");
  public static final Property stateContact = property("stateContact");
  public static final Property status = property("status");
  public static final Property statusPhase = property("statusPhase");
  public static final Property territory = property("territory");
  public static final Property trigger = property("trigger");
  public static final Property verdict = property("verdict");
  public static final Property decidedOn = property("decidedOn");
  public static final Property comparedWith = property("comparedWith");
  public static final Property reason = property("reason");
  public static final Property within = property("within");
  public static final Property withinReport = property("withinReport");

  public static final Property anchorOf = nif("anchorOf");
  public static final Property beginIndex = nif("beginIndex");
  public static final Property endIndex = nif("endIndex");
  public static final Property isString = nif("isString");
  public static final Property referenceContext = nif("referenceContext");

  private Vocabulary() {}

  /** The class or concept that a constant of the program stands for: {@code rap:Held} for HELD. */
  public static Resource concept(Enum<?> constant) {
    String name = constant.name();
    return term(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  private static Resource term(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }

  private static Property nif(String name) {
    return ResourceFactory.createProperty(NIF, name);
  }
}
