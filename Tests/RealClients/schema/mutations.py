"""Plans with one thing changed, for asking two judges about each.

Every change is made to the text of a real plan, at a place that PyYAML names, so that the rest stays as a person
wrote it.
"""
import random

import yaml

# What is put in the place of a word, text, date or number.
SCALARS = [
    "12", "1.10", "0", "-3", "15.5", "007", "true", "no", "yes", "off", "fifteen", "15 minutes", '"15"', "''",
    "", "null", "~", "2025-10-01", "12/12/2025", "2025-02-30", "12 Dec 2025", "2025-10", "20251001",
    "[mother, father]", "[]", "[[a]]", "{a: b}", "{}", "a b", "3-oak", "x", "P0402", "no such word",
    "autumn/first-words", "autumn", "2025-26/autumn/x1", "class-teacher", "Small_Steps", "PARTLY ACHIEVED",
    "SEMH", "met", "dna", "phone", "partially achieved", "a" * 40,
]  # fmt: skip

# What is put in the place of a list or a set of keys.
COLLECTIONS = ["", "a text", "12", "true", "[]", "{}", "[a text]", "[12, 13]", "{a: b}", "[{a: b}]", "[[], []]"]

KEYS = ["notes", "Specific", "target", "by", "date", "says", "outcome", "id", "minutes", "0", "why", "review"]


def misspelt(word, chance):
    """The word with a letter dropped, doubled or swapped."""
    place = chance.randrange(max(1, len(word) - 1))
    kind = chance.randrange(3)
    if kind == 0:
        return word[:place] + word[place + 1 :]
    if kind == 1:
        return word[: place + 1] + word[place:]
    return word[:place] + word[place + 1 : place + 2] + word[place : place + 1] + word[place + 2 :]


def respelt(word, chance):
    """The word in another case, or with hyphens or underscores for its spaces."""
    word = chance.choice([word.upper(), word.title(), word.lower()])
    return word.replace(" ", chance.choice(["-", "_", "  ", " "]))


class Plan:
    """A plan's text and the places of its keys, values and items."""

    def __init__(self, text):
        self.text = text
        self.pairs = []
        self.items = []
        self._walk(yaml.compose(text))

    def _walk(self, node):
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                self.pairs.append((node, key, value))
                self._walk(value)
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                self.items.append(item)
                self._walk(item)

    def _end(self, node):
        """Where a value ends, without the blank lines and spaces behind it."""
        end = node.end_mark.index
        while end > node.start_mark.index and self.text[end - 1] in " \n":
            end -= 1
        return end

    def _put(self, start, end, replacement):
        return self.text[:start] + replacement + self.text[end:]

    def _behind(self, key, value, replacement):
        return self._put(key.end_mark.index, self._end(value), (": " + replacement).rstrip())

    def mutate(self, chance):
        """The text with one thing changed, and what was changed."""
        kinds = [
            self.scalar, self.scalar, self.scalar, self.misspelt_word, self.respelt_word, self.collection,
            self.renamed_key, self.misspelt_key, self.removed_key, self.doubled_key, self.moved_key, self.item,
        ]  # fmt: skip
        while True:
            kind = chance.choice(kinds)
            changed = kind(chance)
            if changed is not None and changed != self.text:
                return changed, kind.__name__

    def scalar(self, chance):
        _, key, value = chance.choice(self.pairs)
        return self._behind(key, value, chance.choice(SCALARS)) if isinstance(value, yaml.ScalarNode) else None

    def _word(self, chance, spell):
        names = ("area", "how", "kind", "outcome", "next", "why", "asked_for_by")
        words = [(k, v) for _, k, v in self.pairs if k.value in names and isinstance(v, yaml.ScalarNode)]
        key, value = chance.choice(words)
        return self._behind(key, value, spell(value.value, chance)) if not value.style else None

    def misspelt_word(self, chance):
        return self._word(chance, misspelt)

    def respelt_word(self, chance):
        return self._word(chance, respelt)

    def collection(self, chance):
        _, key, value = chance.choice(self.pairs)
        return None if isinstance(value, yaml.ScalarNode) else self._behind(key, value, chance.choice(COLLECTIONS))

    def _key(self, key, name):
        return self._put(key.start_mark.index, key.end_mark.index, name)

    def renamed_key(self, chance):
        return self._key(chance.choice(self.pairs)[1], chance.choice(KEYS))

    def misspelt_key(self, chance):
        key = chance.choice(self.pairs)[1]
        return self._key(key, misspelt(key.value, chance))

    def _lines(self, key, value):
        """The lines of a key that stands alone on its line, with their line break."""
        start = self.text.rfind("\n", 0, key.start_mark.index) + 1
        end = self.text.find("\n", self._end(value))
        alone = not self.text[start : key.start_mark.index].strip()
        return (start, len(self.text) if end < 0 else end + 1) if alone else None

    def removed_key(self, chance):
        _, key, value = chance.choice(self.pairs)
        lines = self._lines(key, value)
        return self._put(*lines, "") if lines else None

    def doubled_key(self, chance):
        _, key, value = chance.choice(self.pairs)
        lines = self._lines(key, value)
        return self._put(lines[0], lines[0], self.text[lines[0] : lines[1]]) if lines else None

    def moved_key(self, chance):
        """A key with all that is under it in the record of another."""
        _, key, value = chance.choice(self.pairs)
        _, other, there = chance.choice(self.pairs)
        lines, place = self._lines(key, value), self._lines(other, there)
        if not lines or not place or lines[0] <= place[0] < lines[1]:
            return None
        shift = other.start_mark.column - key.start_mark.column
        moved = ""
        for line in self.text[lines[0] : lines[1]].splitlines(keepends=True):
            moved += " " * shift + line if shift >= 0 else line[min(-shift, len(line) - len(line.lstrip(" "))) :]
        if place[0] >= lines[1]:
            return self._put(place[0], place[0], moved)[: lines[0]] + self._put(place[0], place[0], moved)[lines[1] :]
        rest = self._put(*lines, "")
        return rest[: place[0]] + moved + rest[place[0] :]

    def item(self, chance):
        """An item of a list in another shape."""
        if not self.items:
            return None
        item = chance.choice(self.items)
        new = chance.choice(["", "[a]", "{a: b}", "12", "true", "x", "a text of several words"])
        return self._put(item.start_mark.index, self._end(item), new)


def mutated(texts, count, seed):
    """That many changed plans, the same for the same seed."""
    chance = random.Random(seed)
    plans = [Plan(text) for text in texts]
    return [chance.choice(plans).mutate(chance) for _ in range(count)]
