internal import PlanModel

/// The first page that staff see: what lies where, and what to do.
struct StaffReadMe {
  let text: String

  init(_ answers: SchoolAnswers) {
    let schoolClass = answers.classes.first?.id.text ?? "3-oak"
    let year = answers.year.description
    let term = answers.terms.first?.name.text ?? "autumn"
    text = """
      # Small step plans

      One file for each pupil and term, in plain words. `smallsteps` checks the files, prints them and counts what they
      say.

      ## What lies where

      | | |
      | --- | --- |
      | `plans/\(year)/\(term)/\(schoolClass)/P0402.yaml` | one pupil's plan: year, term, class, pupil's id |
      | `plans/school.yaml` | the school's terms and their dates, classes, staff and settings |
      | `plans/register.yaml` | the SEN register: ids, needs, status, class |
      | `plans/people.yaml` | names and contacts; only on the computers that need it, never in git |
      | `templates/questions/` | what pupils are asked; the SENCo words it |
      | `templates/moderation.yaml` | what senior leaders look at |

      ## Teachers and teaching assistants

      - Open a plan in any editor, and write behind the keys. Two spaces are one step inwards; tabs are not used.
      - `smallsteps check` says what is missing or wrong, where, and what to write instead. `smallsteps check --fix` mends
        what is certain: a date the British way, a misspelt key, a missing space.
      - What is not yet due is advice and stops nobody.
      - Never write a child's name in a plan: the id is printed as the name.

      ## The SENCo, once

      1. Go through `plans/school.yaml`, above all the dates. Each term needs them right.
      2. Fill `plans/register.yaml`: `smallsteps import register LIST.csv` shows what it would take over from the school's
         database, and `--write` does it.
      3. Agree the questions in `templates/questions/`, and put the date behind `agreed_with_senco`.
      4. Start the term's plans: `smallsteps new --all --term \(year)/\(term)`.
      5. Ask the technician for the steps below.

      ## The technician, once

      - Make the repository private. Give access only to those who work with these children.
      - On each computer: install smallsteps, then `git config --local include.path ../.gitconfig`. From then on the plans
        are looked at before each commit.
      - On the server: say where smallsteps is kept, as `.github/workflows/plans.yml` and `.gitlab-ci.yml` explain; delete
        the one that is not used.
      - `plans/people.yaml` is left out of git. Give it to those who print, on the school's own drive, and tell smallsteps
        where: `--people FILE`, or the variable `SMALLSTEPS_PEOPLE`.

      """
  }
}
