"""How pages look on A4 paper, by the places of the words in their PDF."""
import collections
import html
import re
import subprocess
import tempfile

WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
# Points: the page, and its margins without the page number.
WIDTH, HEIGHT, MARGIN = 595, 842, 40


def words(pdf):
    """Each page's words with their places."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        text = subprocess.run(["pdftotext", "-bbox", file.name, "-"], capture_output=True, text=True, check=True).stdout
    return [
        [(*map(float, match[:4]), html.unescape(match[4])) for match in WORD.findall(page)]
        for page in text.split("<page ")[1:]
    ]


def pieces(texts):
    """Words, cut where a line may end: behind hyphens."""
    return [piece for text in texts for piece in text.split("-") if piece]


def problems_of(pages, headings, rows):
    problems = []
    for number, page in enumerate(pages, 1):
        body = [word for word in page if word[1] < HEIGHT - MARGIN]
        if not body:
            problems.append(f"page {number} is empty")
        for word in page:
            if word[0] < 10 or word[2] > WIDTH - 10:
                problems.append(f"page {number}: {word[4][:20]} is cut off at the edge")
        for heading in headings:
            bottom = max((word[3] for word in body if word[4] == heading), default=None)
            if bottom is not None and not any(word[1] > bottom - 1 for word in body):
                problems.append(f"page {number}: nothing follows heading {heading[1:-1]}")
    counted = [collections.Counter(pieces(word[4] for word in page)) for page in pages]
    for row in rows:
        needed = collections.Counter(pieces(row))
        if row and not any(all(page[word] >= count for word, count in needed.items()) for page in counted):
            problems.append(f"a row is torn apart: {' '.join(row)[:60]}")
    return problems


def prints(browser, sites):
    """on A4 paper no heading stands alone at a page's end, no row is torn, and nothing is cut off"""
    problems = []
    # A word of ten thousand letters may leave a heading alone.
    documents = {kind: url for kind, url in sites.documents.items() if not kind.startswith("hostile")}
    for kind, url in (sites.kinds | documents).items():
        page = browser.new_context().new_page()
        page.goto(url)
        page.emulate_media(media="print")
        # Each heading gets a word of its own, to be found by.
        headings = page.evaluate(
            """() => [...document.querySelectorAll('h1, h2, h3, h4, figcaption, caption')]
              .filter(it => it.offsetParent).map((it, number) => (it.append(` h${number}q`), `h${number}q`))"""
        )
        # A word longer than a line is broken, and cannot be found again.
        rows = page.evaluate(
            """() => { document.querySelectorAll('.unseen').forEach(it => it.remove());
              return [...document.querySelectorAll('tr')].filter(it => it.offsetParent)
                .map(it => it.innerText).filter(text => !/\\S{30}/.test(text)).map(text => text.split(/\\s+/).filter(Boolean)); }"""
        )
        pdf = page.pdf(prefer_css_page_size=True)
        problems += [f"{kind}: {problem}" for problem in problems_of(words(pdf), headings, rows)]
    return problems
