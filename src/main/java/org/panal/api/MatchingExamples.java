package org.panal.api;

/** What the description of the interface shows. */
final class MatchingExamples {
  static final String PEOPLE =
      """
      {
        "seed": 7,
        "introductionsPerPerson": 3,
        "objective": "fair",
        "people": [
          {
            "id": "p1",
            "name": "Ana",
            "field": "copywriting",
            "organisation": "Tiny Letters",
            "introductions": 2,
            "offers": ["copywriting", {"skill": "editing", "level": 4}],
            "seeks": ["web programming", {"skill": "bookkeeping", "importance": 3}],
            "mentors": ["copywriting"],
            "seeksMentorIn": [],
            "languages": ["es", "en"]
          },
          {
            "id": "p2",
            "name": "Luis",
            "field": "web development",
            "offers": ["web programming"],
            "seeks": [{"skill": "copywriting", "importance": 2, "intent": "collaborator"}],
            "languages": ["es"]
          },
          {"id": "p3", "name": "Marta", "offers": ["bookkeeping"], "seeks": ["web programming"]}
        ],
        "apart": [["p2", "p3"]],
        "met": [],
        "locked": []
      }
      """;

  static final String PAIRS =
      """
      {
        "introductionsPerPerson": 1,
        "objective": "value",
        "people": [{"id": "1"}, {"id": "2"}, {"id": "3"}],
        "pairs": [
          {"a": "1", "b": "2", "points": 6},
          {"a": "2", "b": "3", "points": 8},
          {"a": "1", "b": "3", "points": -1}
        ]
      }
      """;

  static final String TABLE =
      """
      name,offers,seeks
      Ana,copywriting | editing,web programming
      Luis,web programming,copywriting
      Marta,bookkeeping,web programming
      """;

  static final String ANSWER =
      """
      {
        "introductions": [
          {
            "a": "p1",
            "b": "p2",
            "points": 8100,
            "reasons": [
              {
                "code": "offers_what_you_seek",
                "points": 8100,
                "from": "p2",
                "to": "p1",
                "skill": "web-programming",
                "text": "Luis offers web programming, which Ana looks for."
              }
            ]
          }
        ],
        "unmatched": [
          {
            "id": "p3",
            "code": "partners_are_taken",
            "shortage": {"skill": "web-programming", "seekers": 2, "offerers": 1},
            "text": "The people who would fit Marta are too few for everybody who needs them."
          }
        ],
        "report": {
          "objective": "fair",
          "people": 3,
          "covered": 2,
          "usefullyServed": 2,
          "levels": [{"benefit": 0, "count": 2, "bound": 2}],
          "admissiblePairs": 2,
          "points": 8100,
          "value": 12300,
          "bound": 12300,
          "proven": true
        },
        "certificate": {
          "grain": 1,
          "levelBonuses": [30000],
          "places": {"p1": [42300], "p2": [42300], "p3": [0]},
          "ends": [],
          "oddSets": [],
          "shortages": [[]]
        }
      }
      """;

  static final String ANSWER_TABLE =
      """
      a,b,points,reasons
      p1,p2,8100,"Luis offers web programming, which Ana looks for."
      """;

  static final String TIMED_ASKED =
      """
      {
        "rounds": 1,
        "list": {
          "seed": 7,
          "people": [
            {"id": "p1", "offers": ["copywriting"], "seeks": ["web programming"]},
            {"id": "p2", "offers": ["web programming"], "seeks": ["copywriting"]},
            {"id": "p3", "offers": ["bookkeeping"], "seeks": ["web programming"]}
          ],
          "apart": [["p2", "p3"]]
        }
      }
      """;

  static final String TIMED_ANSWER =
      """
      {
        "rounds": [
          {
            "talks": [
              {
                "a": "p1",
                "b": "p2",
                "points": 8500,
                "reasons": [
                  {
                    "code": "helps_both_ways",
                    "points": 8500,
                    "from": "p1",
                    "to": "p2",
                    "text": "They help each other."
                  }
                ]
              }
            ],
            "resting": ["p3"]
          }
        ],
        "points": 8500,
        "bound": 8500,
        "proven": true
      }
      """;

  static final String TABLES_ASKED =
      """
      {
        "rounds": 2,
        "seats": 3,
        "list": {
          "people": [
            {"id": "p1", "offers": ["copywriting"], "seeks": ["web programming"]},
            {"id": "p2", "offers": ["web programming"], "seeks": ["copywriting"]},
            {"id": "p3", "offers": ["bookkeeping"], "seeks": ["web programming"]},
            {"id": "p4", "offers": ["sales"], "seeks": ["bookkeeping"]}
          ]
        }
      }
      """;

  static final String TABLES_ANSWER =
      """
      {
        "rounds": [
          {"tables": [["p1", "p2"], ["p3", "p4"]], "unseated": []},
          {"tables": [["p1", "p4"], ["p2", "p3"]], "unseated": []}
        ],
        "points": 17000,
        "bound": 19000,
        "repeats": 0,
        "proven": false
      }
      """;

  private MatchingExamples() {}
}
