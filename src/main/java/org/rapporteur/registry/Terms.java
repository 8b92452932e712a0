package org.rapporteur.registry;

import java.util.Set;

/** The IRIs of the vocabulary that registry files use. */
final class Terms {

  static final String ID = "https://w3id.org/rapporteur/id/";
  static final String RAP = "https://w3id.org/rapporteur/ontology#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String GEONAMES = "https://sws.geonames.org/";

  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String PREF_LABEL = SKOS + "prefLabel";
  static final String ALT_LABEL = SKOS + "altLabel";
  static final String HIDDEN_LABEL = SKOS + "hiddenLabel";
  static final String EXACT_MATCH = SKOS + "exactMatch";
  static final String LATITUDE = WGS + "lat";
  static final String LONGITUDE = WGS + "long";
  static final String PART_OF = "http://www.w3.org/ns/org#subOrganizationOf";

  static final String STATE = RAP + "State";
  static final String FORMER_STATE = RAP + "FormerState";
  static final String ORGANIZATION = RAP + "Organization";
  static final String PLACE = RAP + "Place";
  static final String OFFICE_TITLE = RAP + "OfficeTitle";
  static final String OFFICE_PATTERN = RAP + "OfficePattern";
  static final String PORTFOLIO_CLASS = RAP + "Portfolio";
  static final String OFFICE_MODIFIER = RAP + "OfficeModifier";
  static final String HONORIFICS = RAP + "Honorifics";
  static final String PUBLISHER = RAP + "Publisher";
  static final String PUBLISHING_OFFICES = RAP + "PublishingOffices";
  static final String SHARED_FORMS = RAP + "SharedForms";

  static final String NO_PLACES = RAP + "NoPlaces";
  static final String NO_PLACE_FORM = RAP + "noPlaceForm";

  static final String OFFICIAL_NAME = RAP + "officialName";
  static final String ABBREVIATION = RAP + "abbreviation";
  static final String ADJECTIVE = RAP + "adjective";
  static final String DEMONYM = RAP + "demonym";
  static final String SHARED_FORM = RAP + "sharedForm";
  static final String ISO2 = RAP + "iso2";
  static final String ISO3 = RAP + "iso3";
  static final String CAPITAL = RAP + "capital";
  static final String SEAT = RAP + "seat";
  static final String TERRITORY = RAP + "territory";
  static final String SUCCEEDED_BY = RAP + "succeededBy";
  static final String STATE_OF = RAP + "state";
  static final String COUNTRY = RAP + "country";
  static final String WITHIN = RAP + "within";
  static final String STANDS_FOR = RAP + "standsFor";
  static final String PLACE_KIND = RAP + "placeKind";
  static final String POPULATION = RAP + "population";
  static final String STATE_TERRITORY = RAP + "StateTerritory";
  static final String FORM = RAP + "form";
  static final String PLURAL_FORM = RAP + "pluralForm";
  static final String LEVEL = RAP + "level";
  static final String PORTFOLIO = RAP + "portfolio";
  static final String PRECEDES_NAME = RAP + "precedesName";
  static final String PREFIX = RAP + "prefix";
  static final String SUFFIX = RAP + "suffix";
  static final String EFFECT = RAP + "effect";
  static final String PATTERN = RAP + "pattern";
  static final String PUBLISHES_FOR = RAP + "publishesFor";
  static final String OFFICE_WORD = RAP + "officeWord";
  static final String PRESS_WORD = RAP + "pressWord";
  static final String RELEASE_WORD = RAP + "releaseWord";

  /** The classes that the registry reads; another one in its namespace is a slip of the pen. */
  static final Set<String> CLASSES =
      Set.of(
          STATE,
          FORMER_STATE,
          ORGANIZATION,
          PLACE,
          OFFICE_TITLE,
          OFFICE_PATTERN,
          PORTFOLIO_CLASS,
          OFFICE_MODIFIER,
          HONORIFICS,
          PUBLISHER,
          PUBLISHING_OFFICES,
          SHARED_FORMS,
          NO_PLACES);

  /** The properties that the registry reads; another one in its namespace is a slip of the pen. */
  static final Set<String> PROPERTIES =
      Set.of(
          OFFICIAL_NAME,
          ABBREVIATION,
          ADJECTIVE,
          DEMONYM,
          SHARED_FORM,
          NO_PLACE_FORM,
          ISO2,
          ISO3,
          CAPITAL,
          SEAT,
          TERRITORY,
          SUCCEEDED_BY,
          STATE_OF,
          COUNTRY,
          WITHIN,
          STANDS_FOR,
          PLACE_KIND,
          POPULATION,
          FORM,
          PLURAL_FORM,
          LEVEL,
          PORTFOLIO,
          PRECEDES_NAME,
          PREFIX,
          SUFFIX,
          EFFECT,
          PATTERN,
          PUBLISHES_FOR,
          OFFICE_WORD,
          PRESS_WORD,
          RELEASE_WORD);

  private Terms() {}

  /** The part of an IRI behind its last slash or hash. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
