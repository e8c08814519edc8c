/// The templates that come with the program, by their file names without `.mustache`.
///
/// Written from `templates/` by `RECORD_SNAPSHOTS=1 swift test --filter BuiltInTemplatesTests`: the package
/// manager embeds only files inside of a target's own folder, and these belong beside the plans.
package enum BuiltInTemplates {
  package static let all: [String: String] = [
    "_meeting": #"""
    - **{{kind}}{{#with}} with {{.}}{{/with}}**{{#held}}, {{.}}{{/held}}{{#how}}, {{.}}{{/how}}{{#minutes}}, {{.}} minutes{{/minutes}}
    {{#asked_by_parent}}
      - Asked for by the family{{#asked_on}} on {{.}}{{/asked_on}}
    {{/asked_by_parent}}
    {{#invited}}
      - Invited on {{.}}
    {{/invited}}
    {{#missed}}
      - Not held{{#date}} on {{.}}{{/date}}{{#why}}: {{.}}{{/why}}
    {{/missed}}
    {{#follow_up}}
      - Followed up{{#date}} on {{.}}{{/date}}{{#by}} by {{.}}{{/by}}{{#how}}, {{.}}{{/how}}{{#result}}: {{.}}{{/result}}{{#barrier}} ({{.}}){{/barrier}}
    {{/follow_up}}
    {{#outcome}}
      - How it ended: {{.}}
    {{/outcome}}
    {{#present}}
      - Present: {{.}}
    {{/present}}
    {{#interpreter}}
      - Interpreter: {{.}}
    {{/interpreter}}
    {{#copy_given}}
      - The family got the plan on {{.}}
    {{/copy_given}}

    """#,
    "_parent_voice": #"""
    {{#has_content}}
    {{#says.lines}}
    > {{.}}
    >
    {{/says.lines}}
    {{#hopes}}
    > **Hopes:** {{.}}
    >
    {{/hopes}}
    {{#concerns}}
    > **Worries:** {{.}}
    >
    {{/concerns}}
    > — {{from}}{{#how}}, {{.}}{{/how}}{{#date}}, {{.}}{{/date}}

    {{/has_content}}

    """#,
    "_provision": #"""
    {{#provision.any}}
    | What the school does | Who | Pupils | Minutes | How often |
    |:--|:--|--:|--:|:--|
    {{#provision}}
    {{#what}}
    | {{what}} | {{who}} | {{pupils}} | {{minutes}} | {{how_often}} |
    {{/what}}
    {{#same_as}}
    | The same as for {{.}} | {{who}} | {{pupils}} | {{minutes}} | {{how_often}} |
    {{/same_as}}
    {{/provision}}
    {{/provision.any}}

    """#,
    "_pupil_voice": #"""
    {{#has_content}}
    {{#answers}}
    {{#ask}}
    > **{{.}}**
    >
    {{/ask}}
    {{#say.lines}}
    > {{.}}
    >
    {{/say.lines}}
    {{^say}}
    > *no answer*
    >
    {{/say}}
    {{/answers}}
    {{#says.lines}}
    > {{.}}
    >
    {{/says.lines}}
    {{#seen}}
    > *Seen:* {{.}}
    >
    {{/seen}}
    {{#chose_not_to_say}}
    > *{{name}} chose not to say anything.*
    >
    {{/chose_not_to_say}}
    > — {{name}}{{#date}}, {{.}}{{/date}}{{#how}} ({{.}}{{#by}}, by {{.}}{{/by}}){{/how}}

    {{/has_content}}

    """#,
    "_review": #"""
    #### Review{{#date}}, {{.}}{{/date}}{{#outcome}}: {{.}}{{/outcome}} {.review}

    {{#evidence}}
    - **Evidence:** {{.}}
    {{/evidence}}
    {{#delivered}}
    - **Sessions given:** {{.}}
    {{/delivered}}
    {{#family_sees}}
    - **What the family sees:** {{.}}
    {{/family_sees}}
    {{#next}}
    - **Next:** {{.}}{{#why}} {{.}}{{/why}}
    {{/next}}

    """#,
    "_target": #"""
    ### {{number}}. {{#specific}}{{.}}{{/specific}}{{^specific}}*not written yet*{{/specific}} {.target}

    {{#area}}
    - **Area:** {{.}}
    {{/area}}
    {{#measurable}}
    {{#baseline}}
    - **Measurable, now:** {{.}}
    {{/baseline}}
    {{#success}}
    - **Measurable, success:** {{.}}
    {{/success}}
    {{#how}}
    - **Measurable, how:** {{.}}
    {{/how}}
    {{/measurable}}
    {{#achievable}}
    - **Achievable:** {{.}}
    {{/achievable}}
    {{#relevant}}
    - **Relevant:** {{.}}
    {{/relevant}}
    {{#time_bound}}
    - **Time-bound, by:** {{.}}
    {{/time_bound}}
    {{#agreed_with}}
    - **Agreed with:** {{.}}{{#set}}, {{.}}{{/set}}
    {{/agreed_with}}
    {{#family_part}}
    - **From the family:** {{.}}
    {{/family_part}}
    {{#home.any}}
    - **At home:**{{#home}} {{.}}{{/home}}
    {{/home.any}}
    {{#ehcp_outcome}}
    - **EHCP outcome:** {{.}}
    {{/ehcp_outcome}}
    {{#carried_from}}
    - **Goes on from:** “{{.}}” in {{carried_from_term}}
    {{/carried_from}}
    {{#replaces}}
    - **In place of:** “{{.}}”
    {{/replaces}}

    {{> _provision}}

    {{#review}}
    {{> _review}}
    {{/review}}

    """#,
    "plan.md": #"""
    {{! The whole plan as staff keep it, fit for the family to read. }}
    # Small step plan for {{name}}

    {{class}}{{#year_group}} · {{.}}{{/year_group}} · {{term}}{{#teachers}} · {{.}}{{/teachers}}{{#agreed}} · agreed on {{.}}{{/agreed}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this plan.**
    {{/ask_senco}}

    {{#strengths}}
    ## What {{name}} is good at {.strengths}

    {{#strengths.lines}}
    {{.}}

    {{/strengths.lines}}
    {{/strengths}}

    {{#helps.any}}
    ## What helps {.helps}

    {{#helps}}
    - {{.}}
    {{/helps}}
    {{/helps.any}}

    {{#advice.any}}
    ## Advice {.advice}

    {{#advice}}
    - **{{from}}**{{#date}}, {{.}}{{/date}}: {{says}}
    {{/advice}}
    {{/advice.any}}

    {{#pupil_voice.any}}
    ## What {{name}} says {.pupil-voice}

    {{#pupil_voice}}
    {{> _pupil_voice}}
    {{/pupil_voice}}
    {{/pupil_voice.any}}

    {{#parent_voice.any}}
    ## What the family says {.family-voice}

    {{#parent_voice}}
    {{> _parent_voice}}
    {{/parent_voice}}
    {{/parent_voice.any}}

    {{#targets.any}}
    ## Targets {.targets}

    {{#told_pupil}}
    {{name}} was told about these targets on {{.}}.
    {{/told_pupil}}

    {{#targets}}
    {{> _target}}

    {{/targets}}
    {{/targets.any}}

    {{#no_targets}}
    ## No targets for now {.no-targets}

    {{why}}{{#by}} Decided by: {{.}}.{{/by}}{{#from}} From {{.}}.{{/from}}{{#until}} There will be targets by {{.}}.{{/until}}
    {{/no_targets}}

    {{#meetings.any}}
    ## Meetings {.meetings}

    {{#meetings}}
    {{> _meeting}}
    {{/meetings}}
    {{/meetings.any}}

    {{#feedback.any}}
    ## Feedback from last term {.feedback}

    {{#feedback}}
    - {{#id}}Feedback {{.}}{{/id}}{{#term}} from {{.}}{{/term}}{{#done}}, done on {{.}}{{/done}}{{#how}}: {{.}}{{/how}}
    {{/feedback}}
    {{/feedback.any}}

    """#,
  ]
}
