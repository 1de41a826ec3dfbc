"""Keeps the translations in step with the source: finds what a person reads, and writes the files that translators fill.

To add a language: add its code to ``LANGUAGES``, run ``python3 run.py translations``, fill ``kith_xx.ts`` (with Qt Linguist or
a text editor) and ``engine_xx.json``, and run it again: it makes ``kith_xx.qm``, which is what the window loads.

Texts of the window are what is given to ``tr``, ``translate`` and ``plural``. The engine speaks English; its sentences are
templates (``There is no exchange {0}.``) that the window recognises and says in the language of the person.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from typing_extensions import override

ROOT: Final = Path(__file__).resolve().parent.parent.parent
HERE: Final = Path(__file__).resolve().parent
LANGUAGES: Final = ("de",)

_PLURALS = "formatting"
#: Calls in the engine whose texts a person reads in the window.
_ENGINE_CALLS: Final = frozenset({"reject", "mark"})
#: Files of the engine whose capital names hold reasons for leaving something out.
_REASONS: Final = ("prm/importing",)


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """One text of the window: ``comment`` tells two meanings of the same words apart, ``is_counted`` has forms."""

    context: str
    source: str
    comment: str = ""
    is_counted: bool = False


class _Finder(ast.NodeVisitor):
    """Collects the texts of a module; the context of ``tr`` is the class around it, as Qt looks it up."""

    def __init__(self, source: str) -> None:
        #: Texts that are marked in a table are translated by one call that names none of them.
        self._has_tables = "QT_TRANSLATE_NOOP" in source
        self.found: set[Text] = set()
        self.faults: list[int] = []
        self._classes: list[str] = []

    @override
    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    @override
    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._take(node, self._classes[-1] if self._classes else None, 0)
        elif name == "translate" and "Application" in ast.unparse(node.func):
            if not (self._has_tables and isinstance(node.args[1], ast.Name)):
                self._take(node, _constant(node.args[0]), 1)
        elif name in {"tr", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            # ``tr`` with a context is short for translate, in a function that says much
            self._take(node, _constant(node.args[0]), 1)
        elif name == "plural" and len(node.args) == 3:
            many = _constant(node.args[1])
            if many is None or _constant(node.args[0]) is None:
                self.faults.append(node.lineno)
            else:
                self.found.add(Text(_PLURALS, many, "", is_counted=True))

    def _take(self, node: ast.Call, context: str | None, place: int) -> None:
        source = _constant(node.args[place]) if len(node.args) > place else None
        if context is None or source is None:
            self.faults.append(node.lineno)
            return
        comment = _constant(node.args[place + 1]) if len(node.args) > place + 1 else ""
        counted = len(node.args) > place + 2
        self.found.add(Text(context, source, comment or "", is_counted=counted))


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _sources(room: str) -> Iterator[Path]:
    return iter(sorted((ROOT / room).rglob("*.py")))


def window_texts() -> tuple[set[Text], list[str]]:
    """Every text of the window, and as ``path:line`` the calls whose text cannot be read from the source."""
    found: set[Text] = set()
    faults: list[str] = []
    for path in _sources("ui"):
        if "gallery" in path.name:
            continue  # it is for those who build the kit
        source = path.read_text(encoding="utf-8")
        finder = _Finder(source)
        finder.visit(ast.parse(source))
        found |= finder.found
        if path.name != "formatting.py":  # where plural itself asks Qt for what it was given
            faults += [f"{path.relative_to(ROOT).as_posix()}:{line}" for line in finder.faults]
    return found, faults


def engine_sentences() -> set[str]:
    """Every sentence of the engine that may reach the window, as templates with ``{0}``, ``{1}`` for what is told."""
    from prm.verdict.reasons import _WORDS

    found = {form.replace("{n}", "{0}").replace("{t}", "{0}") for forms in _WORDS.values() for form in forms}
    for path in _sources("prm"):
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(("prm/cli", "prm/demo", "prm/store/migrations")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found |= set(_engine_texts(node, place))
    return {text for text in found if any(letter.isalpha() for letter in text.replace("{0}", ""))}


def _engine_texts(node: ast.AST, place: str) -> Iterator[str]:
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        yield from _templates_in(node.exc.args[:1])
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in _ENGINE_CALLS:
            yield from _templates_in(node.args[2:3])
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "RowProblem":
        yield from _templates_in(node.args[3:4])
    elif (
        isinstance(node, ast.Assign | ast.AnnAssign) and place.startswith(_REASONS) and node.value is not None
    ):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        is_reason = isinstance(target, ast.Name) and target.id.isupper() and target.id[0] != "_"
        if is_reason and " " in (_constant(node.value) or ""):
            yield from _templates_in([node.value])


def _templates_in(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _templates_in([node.body, node.orelse])
        elif (template := template_of(node)) is not None:
            yield template


def template_of(node: ast.expr) -> str | None:
    """A text or an f-string with ``{0}``, ``{1}`` for its values; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces: list[str] = []
    number = 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            pieces.append(str(part.value))
        else:
            pieces.append(f"{{{number}}}")
            number += 1
    return "".join(pieces)


def write_ts(path: Path, language: str, texts: set[Text]) -> None:
    """Write a ``.ts`` with these texts; translations that are there are kept, those of texts that are gone are dropped."""
    known = read_ts(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in sorted(texts):
        context = contexts.get(text.context)
        if context is None:
            context = contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.is_counted else {})
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        _write_forms(ET.SubElement(message, "translation"), text, known.get(text, ()))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _write_forms(element: ET.Element, text: Text, forms: tuple[str, ...]) -> None:
    if not any(forms):
        element.set("type", "unfinished")
    if text.is_counted:
        for form in forms or ("", ""):
            ET.SubElement(element, "numerusform").text = form
    else:
        element.text = forms[0] if forms else ""


def read_ts(path: Path) -> dict[Text, tuple[str, ...]]:
    """The translations of a file; a counted text has as many forms as its language."""
    if not path.exists():
        return {}
    found: dict[Text, tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            is_counted = message.get("numerus") == "yes"
            text = Text(name, message.findtext("source") or "", message.findtext("comment") or "", is_counted)
            if translation is None:
                found[text] = ()
            elif is_counted:
                found[text] = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                found[text] = (translation.text or "",)
    return found


def write_engine(path: Path, templates: set[str]) -> None:
    """Write the engine's sentences with the translations that are there; those without stand with an empty one."""
    known = read_engine(path)
    kept = {template: known.get(template, "") for template in sorted(templates)}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_engine(path: Path) -> dict[str, str]:
    """The engine's sentences and their translations."""
    if not path.exists():
        return {}
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def compile_ts(path: Path) -> None:
    """Make the ``.qm`` that Qt loads, with the tool that comes with PySide6."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(tool), "-silent", "-removeidentical", str(path), "-qm", str(path.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def main() -> int:
    """Bring all files to what the source says; prints what is not translated yet."""
    texts, faults = window_texts()
    templates = engine_sentences()
    for fault in faults:
        print(f"{fault}: the text of this call cannot be read from the source; give it as it stands")  # noqa: T201
    for language in LANGUAGES:
        ts, engine = HERE / f"kith_{language}.ts", HERE / f"engine_{language}.json"
        write_ts(ts, language, texts)
        write_engine(engine, templates)
        compile_ts(ts)
        missing = sum(not all(forms) or not forms for forms in read_ts(ts).values())
        missing_engine = sum(not words for words in read_engine(engine).values())
        print(f"{language}: {len(texts)} texts, {missing} not translated;", end=" ")  # noqa: T201
        print(f"{len(templates)} sentences of the engine, {missing_engine} not translated")  # noqa: T201
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
