"""What must hold of the pages; each check answers what is wrong."""
import html.parser
import pathlib
import urllib.parse

from axe_playwright_python.sync_playwright import Axe

import paper

WIDTHS = {"320 px": (320, 1), "360 px": (360, 1), "1280 px at 200%": (640, 2), "1920 px": (1920, 1)}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def opened(browser, url, **context):
    """A page, and what went wrong while it was opened."""
    page = browser.new_context(**context).new_page()
    wrong = []
    page.on("console", lambda message: message.type in ("error", "warning") and wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: wrong.append(f"a dialog: {dialog.message}"))
    page.on("request", lambda request: request.url != url and wrong.append(f"asks for {request.url[:80]}"))
    page.goto(url)
    return page, wrong


def each(pages, work):
    return [f"{kind}: {problem}" for kind, url in pages.items() for problem in work(url)]


def loads(browser, sites):
    """pages load without an error, and ask for nothing else, on disk or in the network"""

    def work(url):
        page, wrong = opened(browser, url)
        page.wait_for_load_state("networkidle")
        return wrong

    return each(sites.kinds | sites.documents, work)


class Links(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], set()
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src"):
                self.links.append(value)
            if name == "id":
                assert value not in self.ids, f"two things are called {value}"
                self.ids.add(value)


def links(browser, sites):
    """every link of every page leads to a page, or to a place on one"""
    problems = []
    for site in sites.folders:
        pages = {path.resolve(): Links(path) for path in site.rglob("*.html")}
        for path, found in pages.items():
            for link in found.links:
                target, fragment = urllib.parse.urldefrag(link)
                other = (path.parent / urllib.parse.unquote(target)).resolve() if target else path
                if other not in pages or fragment and fragment not in pages[other].ids:
                    problems.append(f"{path.name}: {link} leads nowhere")
    return problems


def keyboard(browser, sites):
    """the keyboard reaches everything in order, focus is seen, and the skip link skips"""

    def work(url):
        page, _ = opened(browser, url, viewport={"width": 1280, "height": 800})
        for summary in page.query_selector_all("summary"):
            summary.evaluate("it => it.parentElement.open = true")
        wanted = page.evaluate(
            """() => [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')]
              .map((it, number) => (it.dataset.number = number))"""
        )
        met, problems = [], []
        for _ in wanted:
            page.keyboard.press("Tab")
            number, outline, isSeen = page.evaluate(
                """() => { const it = document.activeElement, box = it.getBoundingClientRect();
                  return [Number(it.dataset.number), getComputedStyle(it).outlineStyle,
                    box.width > 0 && box.right > 0 && box.bottom > 0 && box.top < innerHeight]; }"""
            )
            met.append(number)
            if outline == "none" or not isSeen:
                problems.append(f"focus on element {number} is not seen")
        if met != wanted:
            problems.append(f"Tab goes {met[:20]} in place of {wanted[:20]}")
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        page.focus(".skip")
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.id") != "main":
            problems.append("the skip link does not lead to the page")
        return problems

    return each(sites.kinds, work)


def accessible(browser, sites):
    """axe-core finds nothing against WCAG 2.2 AA, in light and in dark colours"""

    def work(url):
        problems = []
        for scheme in ("light", "dark"):
            page, _ = opened(browser, url, color_scheme=scheme)
            page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true")
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}}).response
            for violation in found["violations"]:
                places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
                problems.append(f"{scheme}: {violation['help']}: {', '.join(places[:5])}")
        return problems

    return each(sites.kinds | sites.documents, work)


def narrow(browser, sites):
    """nothing has to be scrolled sideways at 320 and 360 px, at 200% zoom, or with letters twice as large"""

    def work(url):
        problems = []
        for name, (width, scale) in WIDTHS.items():
            page, _ = opened(browser, url, viewport={"width": width, "height": 800}, device_scale_factor=scale)
            for letters in ("100%", "200%") if width > 400 else ("100%",):
                page.evaluate(f"document.documentElement.style.fontSize = '{letters}'")
                wide = page.evaluate(
                    """() => { const root = document.documentElement;
                      if (root.scrollWidth <= root.clientWidth) return null;
                      return [...document.querySelectorAll('body *')].filter(it => !it.closest('.table'))
                        .filter(it => it.getBoundingClientRect().right > root.clientWidth + 1)
                        .map(it => it.tagName + '.' + it.className).slice(0, 5); }"""
                )
                if wide is not None:
                    problems.append(f"{name}, letters {letters}: wider than the window: {wide}")
        return problems

    return each(sites.kinds | sites.documents, work)


def guarded(browser, sites):
    """no script that is put into a page runs, nothing can be sent away, and the button prints"""

    def work(url):
        problems = []
        page, _ = opened(browser, url)
        page.evaluate(
            """() => { const script = document.createElement('script');
              script.textContent = 'window.harmed = 1'; document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.harmed = 1">'
                + '<a id="bad" href="javascript:window.harmed = 1">x</a>');
              document.getElementById('bad').click(); }"""
        )
        page.wait_for_timeout(100)
        if page.evaluate("window.harmed"):
            problems.append("an injected script runs")
        if page.evaluate("fetch('https://example.org/').then(() => 'sent', () => 'refused')") != "refused":
            problems.append("it can send something away")
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(url).path))
        other = path.with_name("injected.html")
        other.write_text(path.read_text().replace("<main", "<script>window.harmed = 1</script><main", 1))
        page, _ = opened(browser, other.as_uri())
        if page.evaluate("window.harmed"):
            problems.append("a script in the file runs")
        other.unlink()
        context = browser.new_context()
        context.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1 }")
        page = context.new_page()
        page.goto(url)
        page.get_by_role("button", name="Print this page").click()
        if page.evaluate("window.printed") != 1:
            problems.append("the button does not print")
        return problems

    return each(sites.kinds, work)


def harmless(browser, sites):
    """hostile words in names, plans and settings stay words"""

    def work(url):
        page, wrong = opened(browser, url)
        page.wait_for_timeout(100)
        found = page.evaluate(
            """() => ({
              harmed: window.harmed, scripts: document.scripts.length,
              links: [...document.links].filter(it => !it.href.startsWith('file:')).length,
              foreign: document.querySelectorAll('img, iframe, object, embed, b, main style').length,
              turned: /[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]/.test(document.documentElement.outerHTML),
            })"""
        )
        expected = {"scripts": 1, "links": 0, "foreign": 0, "turned": False}
        found = {key: value for key, value in found.items() if value is not None}
        return wrong if found == expected else [*wrong, f"{found} in place of {expected}"]

    return each(sites.kinds, work)


ALL = [loads, links, keyboard, accessible, narrow, guarded, harmless, paper.prints]
