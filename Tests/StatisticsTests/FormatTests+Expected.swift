extension FormatTests {
  static let expectedTable = """
    Élm, 2025-26, up to 10 February 2026

                                  autumn       spring       2025-26
    Attendance at meetings  50% (1 of 2)  0% (0 of 2)  25% (1 of 4)

    By status                      autumn       spring       2025-26
    Attendance at meetings   50% (1 of 2)  0% (0 of 2)  25% (1 of 4)
      K                     100% (1 of 1)  0% (0 of 1)  50% (1 of 2)
      E                       0% (0 of 1)  0% (0 of 1)   0% (0 of 2)

    Goals
      Attendance at meetings, at least 90% by 2025-26/summer: 0% (0 of 2) in 2025-26/spring, not reached yet

    """

  static let expectedCSV = """
    time_period,time_identifier,status,plans_count,attendance_numerator,\
    attendance_denominator,attendance_percent,cpd_coverage_numerator,cpd_coverage_denominator,cpd_coverage_percent
    202526,Autumn term,Total,2,1,2,50,0,0,z
    202526,Autumn term,K,1,1,1,100,z,z,z
    202526,Autumn term,E,1,0,1,0,z,z,z
    202526,Spring term,Total,0,0,2,0,0,0,z
    202526,Spring term,K,0,0,1,0,z,z,z
    202526,Spring term,E,0,0,1,0,z,z,z
    202526,Autumn and spring term,Total,2,1,4,25,0,0,z
    202526,Autumn and spring term,K,1,1,2,50,z,z,z
    202526,Autumn and spring term,E,1,0,2,0,z,z,z

    """

  static let expectedJSON = """
    {
      "measures" : [
        {
          "by" : {
            "status" : {
              "E" : {
                "value" : 0
              },
              "K" : {
                "value" : 0.33
              }
            },
            "term" : {
              "2025-26/autumn" : {
                "value" : 0.33
              },
              "2025-26/spring" : {
                "value" : 0
              }
            }
          },
          "id" : "meeting-hours",
          "title" : "Meeting hours held",
          "unit" : "hours",
          "value" : 0.33
        },
        {
          "by" : {
            "status" : {
              "E" : {
                "denominator" : 2,
                "numerator" : 0,
                "value" : 0
              },
              "K" : {
                "denominator" : 2,
                "numerator" : 1,
                "value" : 50
              }
            },
            "term" : {
              "2025-26/autumn" : {
                "denominator" : 2,
                "numerator" : 1,
                "value" : 50
              },
              "2025-26/spring" : {
                "denominator" : 2,
                "numerator" : 0,
                "value" : 0
              }
            }
          },
          "denominator" : 4,
          "id" : "attendance",
          "numerator" : 1,
          "title" : "Attendance at meetings",
          "unit" : "percent",
          "value" : 25
        },
        {
          "by" : {
            "status" : {
              "E" : {
                "denominator" : 0,
                "numerator" : 0,
                "symbol" : "z",
                "value" : null
              },
              "K" : {
                "denominator" : 0,
                "numerator" : 0,
                "symbol" : "z",
                "value" : null
              }
            },
            "term" : {
              "2025-26/autumn" : {
                "denominator" : 0,
                "numerator" : 0,
                "symbol" : "z",
                "value" : null
              },
              "2025-26/spring" : {
                "denominator" : 0,
                "numerator" : 0,
                "symbol" : "z",
                "value" : null
              }
            }
          },
          "denominator" : 0,
          "id" : "targets-achieved",
          "numerator" : 0,
          "symbol" : "z",
          "title" : "Targets achieved",
          "unit" : "percent",
          "value" : null
        },
        {
          "by" : {
            "term" : {
              "2025-26/autumn" : {
                "value" : 12
              },
              "2025-26/spring" : {
                "value" : 15
              }
            }
          },
          "id" : "directed-time",
          "title" : "Directed time given",
          "unit" : "hours",
          "value" : 27
        }
      ],
      "version" : 1
    }

    """
}
