"""An invented school whose people and plans hold everything that could break a page, and its sites."""
import os
import re
import subprocess
import types

TODAY = "2026-05-12"

# Markup, code, addresses, marks that turn the direction of writing, and a word without an end.
HOSTILE = [
    "<script>window.harmed = 1</script>",
    "<img src=x onerror=window.harmed=1> <svg onload=window.harmed=1>",
    "[click me](javascript:window.harmed=1) javascript:window.harmed=1",
    "</style></title></textarea><b>bold</b>",
    "{{{strengths}}} {{#targets}} \u202eright to left\u202c \u200f\u2066end",
    "W" * 10_000,
]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def plan(pupil):
    """A plan with hostile words in every place that takes free text."""
    everything = quoted(" ".join(HOSTILE))
    each = [quoted(text) for text in HOSTILE]
    helps = "".join(f"  - {text}\n" for text in each)
    answers = "".join(f"    - {{ask: {text}, say: {text}}}\n" for text in each)
    return f"""plan: 1
pupil: {pupil}
strengths: {everything}
helps:
{helps}pupil_voice:
  date: 2026-04-21
  how: talking
  answers:
{answers}parent_voice:
  - {{from: {each[0]}, date: 2026-04-22, how: meeting, says: {everything}, hopes: {each[1]}, concerns: {each[5]}}}
meetings:
  - {{kind: small steps, invited: 2026-04-15, held: 2026-04-22, minutes: 15, present: [{each[0]}, {each[5]}]}}
targets:
  - id: asks-for-a-toy
    area: communication and interaction
    specific: {quoted("will " + HOSTILE[5] + HOSTILE[0])}
    measurable: {{baseline: {each[1]}, success: {each[2]}, how: {each[5]}}}
    achievable: {each[3]}
    relevant: {each[4]}
    time_bound: 2026-07-03
    agreed_with: [{each[0]}]
    provision: [{{what: {each[5]}, who: {each[5]}, pupils: 2, minutes: 10, how_often: {each[5]}}}]
    home: {everything}
"""


def documents_of(pupil):
    """The documents about a plan."""
    mother = ["--for", "mother"]
    return [
        ("plan", pupil), ("family", pupil, *mother), ("pupil", pupil), ("invitation", pupil, *mother),
        ("evidence", pupil), ("model-plan", pupil),
    ]


def documents_of_school(school_class):
    """The others."""
    return [
        ("class-pack", school_class), ("provision-map",), ("minutes",), ("governors-report",),
        ("moderation-feedback", "--term", "2025-26/spring"),
    ]


def make(folder):
    """Writes the school and its sites; answers where they are."""
    program = os.environ["SMALLSTEPS"]

    def run(*arguments, status=0):
        done = subprocess.run([program, *arguments], capture_output=True, text=True)
        assert done.returncode == status, f"{arguments} ended with {done.returncode}: {done.stderr}"

    plans = folder / "school" / "plans"
    run("example", str(folder / "school"), "--pupils", "48", "--seed", "3")
    term = plans / "2025-26" / "summer"
    hostile, broken = sorted(term.glob("[0-9nr]-*/P*.yaml"))[10:12]
    hostile.write_text(plan(hostile.stem))
    broken.write_text("plan: 1\npupil: [\n")

    settings = plans / "school.yaml"
    settings.write_text(
        settings.read_text().replace("name: Larkmead", f"name: {quoted(HOSTILE[0] + HOSTILE[4])[:-1]} Larkmead", 1)
        .replace("Primary School", "Primary School'", 1)
    )
    people = plans / "people.yaml"
    lines = people.read_text().splitlines()
    place = next(number for number, line in enumerate(lines) if line.strip() == hostile.stem + ":")
    lines[place + 1] = f"    name: {quoted('Zoë ' + HOSTILE[1] + HOSTILE[5])}"
    people.write_text("\n".join(lines) + "\n")
    survey = plans / "surveys" / "parents.yaml"
    said = re.compile(r"(  reports: )(.*)")
    survey.write_text(
        said.sub(lambda line: line[1] + quoted(HOSTILE[0] + HOSTILE[5] + line[2]), survey.read_text(), count=1)
    )

    common = ["--plans", str(plans), "--today", TODAY]
    run("site", *common, "--output", str(folder / "staff"), status=1)
    run("site", *common, "--output", str(folder / "public"), "--published")

    usual = next(path for path in sorted(term.glob("3-*/P*.yaml")) if path not in (hostile, broken))
    documents = {}
    (folder / "documents").mkdir()
    for kind, name, *what in [
        *(("", *document) for document in documents_of(usual.stem) + documents_of_school(hostile.parent.name)),
        *(("hostile ", *document) for document in documents_of(hostile.stem)),
    ]:
        file = folder / "documents" / f"{kind}{name}.html"
        done = subprocess.run([program, "render", name, *what, *common, "--to", "html"], capture_output=True, text=True)
        # Where a document is about the class or the school, it tells of the broken plan.
        assert done.returncode in (0, 1) and done.stdout, f"{name}: {done.stderr}"
        file.write_text(done.stdout)
        documents[kind + name] = file.as_uri()

    def page(site, path):
        return (folder / site / path).as_uri()

    staff = folder / "staff"
    places = sorted(path.relative_to(staff) for path in (staff / "plans").rglob("*.html"))
    of = lambda file: next(path for path in places if path.stem == file.stem and "summer" in path.parts)
    classes = sorted(path.relative_to(staff) for path in (staff / "classes").glob("*.html"))
    hostile_class = f"classes/{hostile.parent.name}.html"
    kinds = {
        "front page": page("staff", "index.html"),
        "published page": page("public", "index.html"),
        "families": page("staff", "families.html"),
        "class": page("staff", classes[0]),
        "class with hostile names": page("staff", hostile_class),
        "plan": page("staff", places[0]),
        "another plan": page("staff", places[len(places) // 2]),
        "hostile plan": page("staff", of(hostile)),
        "broken plan": page("staff", of(broken)),
    }
    folders = [staff, folder / "public", folder / "documents"]
    return types.SimpleNamespace(folders=folders, kinds=kinds, documents=documents)
