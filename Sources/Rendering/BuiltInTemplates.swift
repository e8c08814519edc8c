/// The templates that come with the program, by their file names without `.mustache`.
///
/// Written from `templates/` by `RECORD_SNAPSHOTS=1 swift test --filter BuiltInTemplatesTests`: the package
/// manager embeds only files inside of a target's own folder, and these belong beside the plans.
package enum BuiltInTemplates {
  package static let all: [String: String] = [
    "_about": #"""
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

    """#,
    "_class_pack_page": #"""
    # {{full_name}} {.pupil}

    Page {{number}} · {{class}} · {{term}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this page.**
    {{/ask_senco}}

    {{#helps.any}}
    ## What helps {.helps}

    {{#helps}}
    - {{.}}
    {{/helps}}
    {{/helps.any}}

    {{#targets.any}}
    ## Small steps {.steps}

    {{#targets}}
    ### {{number}}. {{#specific}}{{.}}{{/specific}}{{^specific}}*not written yet*{{/specific}} {.step}

    {{#measurable}}
    {{#baseline}}
    - **Now:** {{.}}
    {{/baseline}}
    {{#success}}
    - **Success:** {{.}}
    {{/success}}
    {{#how}}
    - **How we count:** {{.}}
    {{/how}}
    {{/measurable}}
    {{#provision.any}}
    - **What we do:**{{#provision}}{{#what}} {{.}}{{/what}}{{#same_as}} the same as for {{.}}{{/same_as}}{{#who}}, {{.}}{{/who}}{{#how_often}}, {{.}}{{/how_often}}.{{/provision}}
    {{/provision.any}}
    {{#time_bound}}
    - **By:** {{.}}
    {{/time_bound}}
    {{#review}}
    {{#outcome}}
    - **Review:** {{.}}
    {{/outcome}}
    {{/review}}

    {{/targets}}
    {{/targets.any}}

    {{#no_targets}}
    ## No targets for now {.no-targets}

    {{why}}
    {{/no_targets}}

    """#,
    "_family_step": #"""
    ### {{number}}. {{#specific}}{{.}}{{/specific}}{{^specific}}*not written yet*{{/specific}} {.step}

    {{#now}}
    - **Now:** {{.}}
    {{/now}}
    {{#success}}
    - **We will see:** {{.}}
    {{/success}}
    {{#why}}
    - **Why it matters:** {{.}}
    {{/why}}
    {{#at_school.any}}
    - **At school:**{{#at_school}} {{.}}{{/at_school}}
    {{/at_school.any}}
    {{#at_home.any}}
    - **At home:**{{#at_home}} {{.}}{{/at_home}}
    {{/at_home.any}}
    {{#by}}
    - **By:** {{.}}
    {{/by}}
    {{#review}}
    {{#outcome}}
    - **How it went:** {{.}}.{{#evidence}} {{.}}{{/evidence}}
    {{/outcome}}
    {{#family_sees}}
    - **What you see at home:** {{.}}
    {{/family_sees}}
    {{#next}}
    - **Next:** {{.}}
    {{/next}}
    {{/review}}

    """#,
    "_family_words": #"""
    {{#has_content}}
    {{#says.lines}}
    > {{.}}
    >
    {{/says.lines}}
    {{#hopes}}
    > **Hope:** {{.}}
    >
    {{/hopes}}
    {{#concerns}}
    > **Worry:** {{.}}
    >
    {{/concerns}}
    {{/has_content}}

    """#,
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
    "_pupil_card": #"""
    ## {{#can}}{{.}}{{/can}}{{^can}}…{{/can}} {.card}

    ---

    """#,
    "_pupil_step": #"""
    ### {{#can}}{{.}}{{/can}}{{^can}}…{{/can}} {.step}

    {{#success}}
    - **I am there when:** {{.}}
    {{/success}}
    {{#helpers.any}}
    - **Who helps me:**{{#helpers}} {{.}}.{{/helpers}}
    {{/helpers.any}}
    {{#by}}
    - **By:** {{.}}
    {{/by}}
    {{#is_reached}}
    - **I have done it!**
    {{/is_reached}}

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
    "_pupil_words": #"""
    {{#has_content}}
    {{#answers}}
    {{#say}}
    {{#ask}}
    > **{{.}}**
    >
    {{/ask}}
    {{#say.lines}}
    > {{.}}
    >
    {{/say.lines}}
    {{/say}}
    {{/answers}}
    {{#says.lines}}
    > {{.}}
    >
    {{/says.lines}}
    {{#seen}}
    > *What we saw:* {{.}}
    >
    {{/seen}}
    {{#chose_not_to_say}}
    > *{{name}} chose not to say anything this time.*
    >
    {{/chose_not_to_say}}

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
    "class-pack.md": #"""
    {{! A class on paper: contents, and one page for each pupil. }}
    # {{class}}

    {{term}}{{#teachers}} · {{.}}{{/teachers}} · {{school}}

    ## Contents {.contents}

    {{#pupils}}
    1. {{full_name}}
    {{/pupils}}

    {{#pupils}}
    {{> _class_pack_page}}

    {{/pupils}}

    """#,
    "evidence.md": #"""
    {{! One pupil's cycles in order, for those who decide on an assessment or on money. }}
    # Evidence of support for {{full_name}}

    {{#school}}{{.}} · {{/school}}{{class}}{{#year_group}} · {{.}}{{/year_group}} · {{today}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this.**
    {{/ask_senco}}

    ## Summary {.summary}

    {{#needs}}
    - **Needs:** {{.}}
    {{/needs}}
    {{#history}}
    - **From {{from}}:** {{status}}
    {{/history}}
    - **Cycles of assess, plan, do, review completed:** {{complete}}
    - **Targets:** {{targets_set}} set, {{achieved}} achieved, {{partly}} partly achieved, {{not_achieved}} not achieved, {{stopped}} stopped, {{open}} not reviewed yet
    - **Time of extra help planned:** {{planned}}{{#given}}; given, where reviews count the sessions: {{.}}{{/given}}{{#without}} ({{.}} without a count){{/without}}

    | Cycle | Family met | Targets | Achieved | Partly | Not | Stopped | Time planned | Time given |
    |:--|:--|--:|--:|--:|--:|--:|--:|--:|
    {{#cycles}}
    | {{term}} | {{met_on}} | {{targets_set}} | {{achieved}} | {{partly}} | {{not_achieved}} | {{stopped}} | {{planned}} | {{given}} |
    {{/cycles}}
    | **All** | | **{{targets_set}}** | **{{achieved}}** | **{{partly}}** | **{{not_achieved}}** | **{{stopped}}** | **{{planned}}** | **{{given}}** |

    {{#present}}
    **At the meetings:** {{.}}
    {{/present}}

    {{#advisers}}
    **Advice from:** {{.}}
    {{/advisers}}

    {{#ehcp_outcomes.any}}
    **Outcomes of the education, health and care plan:**

    {{#ehcp_outcomes}}
    - {{.}}
    {{/ehcp_outcomes}}
    {{/ehcp_outcomes.any}}

    A cycle is completed when targets were set, the family was met or gave its views, and every target has been reviewed. Time planned is times a week × minutes over the school days from the day a target was set to its last day; time given is the sessions that a review counts × minutes, of those it calls planned.

    ## Contents {.contents}

    {{#cycles}}
    1. {{term}}
    {{/cycles}}

    {{#cycles}}
    # {{term}}

    {{class}}{{#year_group}} · {{.}}{{/year_group}}{{#teachers}} · {{.}}{{/teachers}}{{#met_on}} · family met on {{.}}{{/met_on}}

    {{> _about}}

    {{#targets.any}}
    ## Targets, provision and reviews {.targets}

    {{#targets}}
    {{> _target}}

    {{/targets}}
    {{/targets.any}}

    {{#no_targets}}
    ## No targets in this term {.no-targets}

    {{why}}
    {{/no_targets}}

    {{#meetings.any}}
    ## Meetings {.meetings}

    {{#meetings}}
    {{> _meeting}}
    {{/meetings}}
    {{/meetings.any}}

    {{/cycles}}

    """#,
    "family.md": #"""
    {{! The plan in plain words, for one of the family to keep: one or two pages. }}
    # {{name}}’s small steps

    For **{{reader}}** · {{class}} · {{term}}{{#teachers}} · {{.}}{{/teachers}}

    {{#strengths}}
    ## What {{name}} is good at {.strengths}

    {{#strengths.lines}}
    {{.}}

    {{/strengths.lines}}
    {{/strengths}}

    {{#pupil_voice.any}}
    ## What {{name}} says {.pupil-voice}

    {{#pupil_voice}}
    {{> _pupil_words}}
    {{/pupil_voice}}
    {{/pupil_voice.any}}

    {{#you_said.any}}
    ## What you told us {.family-voice}

    {{#you_said}}
    {{> _family_words}}
    {{/you_said}}
    {{/you_said.any}}

    {{#family_said.any}}
    ## What the family told us {.family-voice}

    {{#family_said}}
    {{> _family_words}}
    {{#has_content}}
    > — {{from}}

    {{/has_content}}
    {{/family_said}}
    {{/family_said.any}}

    {{#targets.any}}
    ## The small steps {.steps}

    {{#targets}}
    {{> _family_step}}

    {{/targets}}
    {{/targets.any}}

    {{#no_targets}}
    ## No small steps for now {.no-targets}

    {{why}}{{#until}} We will agree the next steps by {{.}}.{{/until}}
    {{/no_targets}}

    ## Our next meeting {.meeting}

    {{#meet_by}}
    We would like to meet you again by **{{.}}**. The school will write to you with a day and a time.
    {{/meet_by}}
    {{^meet_by}}
    The school will write to you with the day of our next meeting.
    {{/meet_by}}
    You can ask to meet us at any time{{#teachers}}: talk to {{.}}, or to the school office{{/teachers}}.{{#interpreter}} An interpreter{{#language}} for {{.}}{{/language}} will be there.{{/interpreter}}

    """#,
    "governors-report.md": #"""
    {{! The year for governors: only figures that may be published, and no pupil, family or member of staff. }}
    # Small step plans: report to governors

    {{#school}}{{.}} · {{/school}}{{#year}}{{.}}, up to {{up_to}}{{/year}}

    {{^has_figures}}
    No term has begun yet, so there is nothing to report.
    {{/has_figures}}

    {{#all_hidden}}
    **The school is so small that no figure about pupils can be shown here without telling of single children.**
    {{/all_hidden}}

    {{#glance.any}}
    ## At a glance

    {{#glance}}
    - {{.}}
    {{/glance}}
    {{/glance.any}}

    {{#tables}}
    {{#is_register}}
    ## {{title}} {.register}
    {{/is_register}}
    {{^is_register}}
    ## {{title}} {.figures}
    {{/is_register}}

    | |{{#columns}} {{.}} |{{/columns}}
    |:--|{{#columns}}--:|{{/columns}}
    {{#rows}}
    | {{title}} |{{#cells}} {{.}} |{{/cells}}
    {{/rows}}

    {{/tables}}

    {{#surveys.any}}
    ## What the surveys say

    {{#surveys}}
    - **{{audience}}:** “{{statement}}”. Agree: {{shares}}{{#change}}; {{.}}{{/change}}
    {{/surveys}}
    {{/surveys.any}}

    {{#training.any}}
    ## Training this year

    {{#training}}
    - {{date}}: {{topic}}{{#minutes}} ({{.}} minutes){{/minutes}}
    {{/training}}
    {{/training.any}}

    {{#goals.any}}
    ## Goals

    {{#goals}}
    - {{aim}}: **{{standing}}**
    {{/goals}}
    {{/goals.any}}

    {{#next.any}}
    ## What comes next

    {{#next}}
    - {{date}}: {{what}}
    {{/next}}
    {{/next.any}}

    {{#has_figures}}
    ## How each figure is counted {.formulas}

    {{#publish_at_least}}
    “Not shown” stands in place of a count under {{.}}, of a figure whose other side is under {{.}}, and of any that would give such a count away. A dash is nothing to count yet. Percentages are whole, with their counts beside them: 100% only when nobody is missing. Publish one report for a period: figures of other days or groups could give a hidden count away.
    {{/publish_at_least}}

    {{#formulas}}
    - **{{title}}:** {{counted}}{{#out_of}}; out of {{.}}{{/out_of}}
    {{/formulas}}

    {{#warnings}}
    - {{.}}
    {{/warnings}}
    {{/has_figures}}

    """#,
    "invitation.md": #"""
    {{! The letter that asks one of the family to the meeting. }}
    # Invitation to talk about {{name}}’s small steps

    {{school}} · {{today}}

    Dear {{reader}},

    We would like to meet you and talk about {{name}}: what goes well, what {{name}} says, and the small steps for this
    term ({{term}}). The meeting takes about {{minutes}} minutes{{#teachers}}, with {{.}}{{/teachers}}. What you know about
    {{name}} at home is part of the plan.

    ## When and where {.when}

    - **Day:** {{#day}}{{.}}{{/day}}{{^day}}................................................{{/day}}
    - **Time:** {{#time}}{{.}}{{/time}}{{^time}}................................................{{/time}}
    - **Place:** {{#place}}{{.}}{{/place}}{{^place}}{{school}}{{/place}}
    {{#meet_by}}
    - **Please come by:** {{.}}
    {{/meet_by}}
    {{#interpreter}}
    - **Interpreter:** {{#language}}{{.}}{{/language}}{{^language}}yes{{/language}}; we will ask one to be there
    {{/interpreter}}
    {{^interpreter}}
    {{#other_language}}
    - **Interpreter:** if you would like one for {{language}}, please tell us
    {{/other_language}}
    {{/interpreter}}

    ## Please think about {.think}

    - What makes you proud of {{name}}?
    - What do you hope for by the end of the term?
    - Does anything worry you?

    You can bring somebody with you. If it is hard to come, we can talk by telephone or video, or meet at another time.

    ## Your answer {.slip}

    Please tell us{{#teachers}} or {{.}}{{/teachers}} at the school, or send this part back.{{#prefers}} We have noted that you like to be reached {{.}}.{{/prefers}}

    - ☐ I will come on this day.
    - ☐ I would like another day or time: ................................................
    - ☐ Please telephone me: ................................................
    {{^interpreter}}
    - ☐ I would like an interpreter for: ................................................
    {{/interpreter}}

    **{{name}}, {{class}}** · {{reader}} · Signed: ................................................

    """#,
    "minutes.md": #"""
    {{! A week's team minutes, as `chase --minutes` has them. }}
    # {{title}}{{^title}}Team minutes{{/title}}

    {{#school}}
    {{.}}

    {{/school}}
    {{#problem}}
    {{.}}

    {{/problem}}
    {{#intro}}
    {{.}}

    {{/intro}}
    {{#sections}}
    {{#is_team}}
    ## {{heading}}

    {{/is_team}}
    {{^is_team}}
    ### {{heading}}

    {{/is_team}}
    {{#blocks}}
    {{#paragraph}}
    {{.}}

    {{/paragraph}}
    {{#items}}
    - {{text}}
    {{#details}}
      - {{.}}
    {{/details}}
    {{/items}}
    {{#table}}

    | {{first}} |{{#columns}} {{.}} |{{/columns}}
    |:--|{{#columns}}--:|{{/columns}}
    {{#rows}}
    | {{title}} |{{#cells}} {{.}} |{{/cells}}
    {{/rows}}

    {{/table}}
    {{/blocks}}

    {{/sections}}

    """#,
    "model-plan.md": #"""
    {{! A plan with the reasons beside each part, for training those who write plans. }}
    # A plan and its reasons: {{name}}

    {{class}}{{#year_group}} · {{.}}{{/year_group}} · {{term}}{{#letters}} · {{.}} letters of SMART met{{/letters}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this plan.**
    {{/ask_senco}}

    {{#voices.any}}
    ## Whose voices are in it

    | Part | In the plan | Why |
    |:--|:--|:--|
    {{#voices}}
    | {{title}} | {{text}} | {{^is_sound}}Better: {{/is_sound}}{{reason}} |
    {{/voices}}
    {{/voices.any}}

    {{#targets}}
    ## {{number}}. {{specific}}

    | Part | In the plan | Why |
    |:--|:--|:--|
    {{#parts}}
    | {{title}} | {{text}} | {{^is_sound}}Better: {{/is_sound}}{{reason}} |
    {{/parts}}

    {{/targets}}

    The reasons come from the words, numbers and dates of this plan, as `smallsteps check` and `smallsteps smart` read them. “Better” marks what a moderator would ask about.

    """#,
    "moderation-feedback.md": #"""
    {{! What senior leaders found in plans, for those who wrote them. }}
    # Moderation feedback

    {{#school}}{{.}} · {{/school}}{{today}}

    {{^terms.any}}
    Nothing has been moderated here yet.
    {{/terms.any}}

    {{#terms}}
    ## {{term}}

    {{read}} read.{{#verdicts}} Verdicts on plans and on reviews: {{.}}.{{/verdicts}} Feedback not done yet: {{open}}.

    {{#classes}}
    ### {{class}}{{#teachers}}, {{.}}{{/teachers}}

    {{#plans}}
    #### {{name}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this.**
    {{/ask_senco}}

    {{#judgements}}
    **{{stage}}**{{#by}}, read by {{.}}{{/by}}{{#date}} on {{.}}{{/date}}{{#verdict}}: **{{.}}**{{/verdict}}

    {{#well_done}}
    - **Well done:** {{.}}
    {{/well_done}}
    {{#answers}}
    - **{{criterion}}, {{answer}}**{{#about}}, {{.}}{{/about}}: {{question}}
    {{/answers}}
    {{#feedback}}
    - **To change:** {{#about}}{{.}}: {{/about}}{{change}} *{{state}}*
    {{/feedback}}

    {{/judgements}}
    {{/plans}}
    {{/classes}}

    ### How often each answer was given

    | Criterion | What is asked | Yes | Partly | Not yet |
    |:--|:--|--:|--:|--:|
    {{#criteria}}
    | {{id}} | {{question}} | {{yes}} | {{partly}} | {{not_yet}} |
    {{/criteria}}

    What a moderator does not mention is a clear yes.

    {{/terms}}

    """#,
    "plan.md": #"""
    {{! The whole plan as staff keep it. }}
    # Small step plan for {{name}}

    {{class}}{{#year_group}} · {{.}}{{/year_group}} · {{term}}{{#teachers}} · {{.}}{{/teachers}}{{#agreed}} · agreed on {{.}}{{/agreed}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this plan.**
    {{/ask_senco}}

    {{> _about}}

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
    "provision-map.md": #"""
    {{! What is given, by whom and for how long: the whole school, a class or a pupil. }}
    # Provision map for {{title}}

    {{#school}}{{.}} · {{/school}}{{today}}

    {{#ask_senco}}
    **Please ask the SENCo before sharing this.**
    {{/ask_senco}}

    {{#terms}}
    ## {{term}}

    {{given}}: **{{week}}** of adults' time a week, **{{in_term}}** in the term{{#cost}}, **{{.}}**{{/cost}}.

    {{^of_pupil}}
    {{^of_class}}
    | Class | Pupils | Adults a week | Adults in the term |{{#has_costs}} Cost |{{/has_costs}}
    |:--|--:|--:|--:|{{#has_costs}}--:|{{/has_costs}}
    {{#by_class}}
    | {{title}} | {{pupils}} | {{week}} | {{in_term}} |{{#has_costs}} {{cost}} |{{/has_costs}}
    {{/by_class}}
    | **All** | **{{pupils}}** | **{{week}}** | **{{in_term}}** |{{#has_costs}} **{{cost}}** |{{/has_costs}}

    | Given to | Adults a week | Adults in the term |{{#has_costs}} Cost |{{/has_costs}}
    |:--|--:|--:|{{#has_costs}}--:|{{/has_costs}}
    {{#by_size}}
    | {{title}} | {{week}} | {{in_term}} |{{#has_costs}} {{cost}} |{{/has_costs}}
    {{/by_size}}
    | **All** | **{{week}}** | **{{in_term}}** |{{#has_costs}} **{{cost}}** |{{/has_costs}}

    | Area of need | Adults a week | Adults in the term |{{#has_costs}} Cost |{{/has_costs}}
    |:--|--:|--:|{{#has_costs}}--:|{{/has_costs}}
    {{#by_area}}
    | {{title}} | {{week}} | {{in_term}} |{{#has_costs}} {{cost}} |{{/has_costs}}
    {{/by_area}}
    | **All** | **{{week}}** | **{{in_term}}** |{{#has_costs}} **{{cost}}** |{{/has_costs}}
    {{/of_class}}
    {{/of_pupil}}

    {{#of_class}}
    ### What is given {.given}

    | What | Pupils | Who | Adults : pupils | How often | Adults a week | In the term |{{#has_costs}} Cost |{{/has_costs}}
    |:--|:--|:--|:-:|:--|--:|--:|{{#has_costs}}--:|{{/has_costs}}
    {{#lines}}
    | {{what}} | {{pupils}}{{#groups}} ({{.}} groups){{/groups}} | {{who}} | {{ratio}} | {{minutes}} min, {{how_often}} | {{week}} | {{in_term}} |{{#has_costs}} {{cost}} |{{/has_costs}}
    {{/lines}}

    ### Each pupil

    | Pupil | Provisions | Own time a week | Own time in the term |
    |:--|--:|--:|--:|
    {{#each_pupil}}
    | {{name}} | {{provisions}} | {{week}} | {{in_term}} |
    {{/each_pupil}}
    {{/of_class}}

    {{^of_pupil}}
    | Given by | Adults a week | Adults in the term |{{#has_costs}} Cost |{{/has_costs}}
    |:--|--:|--:|{{#has_costs}}--:|{{/has_costs}}
    {{#by_giver}}
    | {{title}} | {{week}} | {{in_term}} |{{#has_costs}} {{cost}} |{{/has_costs}}
    {{/by_giver}}
    | **All** | **{{week}}** | **{{in_term}}** |{{#has_costs}} **{{cost}}** |{{/has_costs}}
    {{/of_pupil}}

    {{#of_pupil}}
    ### What is given {.own}

    | What | For target | Who | Adults : pupils | How often | A week | In the term | Sessions given |{{#has_costs}} Cost |{{/has_costs}}
    |:--|:--|:--|:-:|:--|--:|--:|--:|{{#has_costs}}--:|{{/has_costs}}
    {{#lines}}
    | {{what}} | {{targets}} | {{who}} | {{ratio}} | {{minutes}} min, {{how_often}} | {{week}} | {{in_term}}, {{times}} times | {{delivered}} |{{#has_costs}} {{cost}} |{{/has_costs}}
    {{/lines}}
    | **All** | | | | | **{{week}}** | **{{in_term}}** | |{{#has_costs}} **{{cost}}** |{{/has_costs}}
    {{/of_pupil}}

    {{#not_counted.any}}
    ### Not counted

    {{#not_counted}}
    - {{name}}, target {{target}}{{#what}}, {{.}}{{/what}}: {{why}}
    {{/not_counted}}
    {{/not_counted.any}}

    {{#lacks_costs}}
    {{hours_without_cost}} of the time in the term has no cost, because `hourly_costs` in school.yaml leaves out the role.
    {{/lacks_costs}}

    {{/terms}}

    ## How it is worked out {.formula}

    - **A week:** times a week × minutes. Fortnightly is half a time a week; every other day two and a half.
    - **In the term:** times × minutes, where times = times a week × school days ÷ 5, rounded; school days are those from the day on which the target was set to its last day (its `time_bound`, or the review if it was stopped).
    - **Adults' time:** groups × adults × minutes. Pupils of a class whose plans say the same thing in the same words share groups of as many pupils as the plans say; each group counts once, however many pupils are in it. What a plan marks `same_as` another target's counts once.
    - **Adults : pupils:** the adults that the plan names, and how many pupils it says are taught at a time.
    {{#has_costs}}
    - **Cost:** adults' time in the term × the hourly cost of the role in school.yaml ({{costs}}), rounded to the penny for each line.
    {{/has_costs}}

    """#,
    "pupil.md": #"""
    {{! The pupil's own page: big, with room to draw, for the youngest; with their own words for the older ones. }}
    # {{name}}

    {{#is_young}}
    {{#targets}}
    {{> _pupil_card}}

    {{/targets}}
    {{/is_young}}
    {{^is_young}}
    {{#pupil_voice.any}}
    ## What I said {.said}

    {{#pupil_voice}}
    {{> _pupil_words}}
    {{/pupil_voice}}
    {{/pupil_voice.any}}

    {{#targets.any}}
    ## My small steps {.steps}

    {{#targets}}
    {{> _pupil_step}}

    {{/targets}}
    {{/targets.any}}

    {{#helps.any}}
    ## What helps me {.helps}

    {{#helps}}
    - {{.}}
    {{/helps}}
    {{/helps.any}}

    ## How it is going {.notes}

    ---

    {{/is_young}}
    {{class}} · {{term}}{{#ask_senco}} · **Please ask the SENCo before sharing this page.**{{/ask_senco}}

    """#,
  ]
}
