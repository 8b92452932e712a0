package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

  @ParameterizedTest
  @CsvSource({
    "Ana Rojas/CL/, Rojas//, true",
    "Ana Rojas/CL/, President Ana Rojas/CL/, true",
    "Ana Rojas/CL/, Ana María Rojas/CL/, true",
    "Søren Łukasz/DK/, Soren Lukasz//, true",
    "Jean-Luc Petit/FR/, Jean Luc Petit//, true",
    "Ana Rojas/CL/, Ana Quispe/PE/, false",
    "Ana Rojas/CL/, María Rojas/PE/, false",
    "Kim Min A/KR/, A/KR/, false",
    "*Chile/CL/, *Republic of Chile/CL/, true",
    "*Chile/CL/, *Peru/PE/, false",
    "*Chile/CL/, Ana Rojas/CL/, false",
    "+African Union Commission//, +African Union//, true",
    "+Union//, +African Union//, false",
    "+Central Bank/CL/, *Chile/CL/, false",
  })
  void namesOfOneActorAreTheSame(String one, String other, boolean same) {
    assertEquals(same, Entries.party(one).isSame(Entries.party(other)));
    assertEquals(same, Entries.party(other).isSame(Entries.party(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "*Chile/CL/host, Ana Rojas/CL/host, true",
    "*Chile/CL/host, Ana Rojas/CL/, false",
    "*Chile/CL/host, Luis Quispe/PE/host, false",
  })
  void aVisitsHostMayBeTheStateOrSomebodyOfIt(String one, String other, boolean same) {
    assertEquals(same, Entries.party(one).isSameInVisit(Entries.party(other)));
  }
}
