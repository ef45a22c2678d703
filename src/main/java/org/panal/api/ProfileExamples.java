package org.panal.api;

/** A profile as a request tells it. */
final class ProfileExamples {
  static final String WHOLE =
      """
      {"name": "Marta Gil", "language": "ES", "field": "web", "organisation": "Tiny Letters",
       "headline": "Web programmer", "pitch": "I build shops that small makers can run themselves.",
       "offers": [{"skill": "web-programming", "level": 5}, {"skill": "WordPress", "level": 4}],
       "seeks": [{"skill": "redacción publicitaria", "importance": 3, "intent": "COLLABORATOR"}],
       "mentors": [{"skill": "html-css", "level": 5, "mentees": 2}],
       "mentees": [{"skill": "bookkeeping", "level": 1}],
       "interests": ["photography"],
       "goals": [{"kind": "FIND_COLLABORATORS", "text": "Somebody who writes well"}],
       "languages": ["es", "en"], "links": ["https://marta.example"], "listed": true}
      """;

  private ProfileExamples() {}
}
