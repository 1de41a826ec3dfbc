"""Translations: nothing missing, nothing half, and the files say what the source says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from resources.translations.catalogue import (
    HERE,
    LANGUAGES,
    ROOT,
    Text,
    compile_ts,
    engine_sentences,
    read_engine,
    read_ts,
    template_of,
    window_texts,
    write_ts,
)

_PLACE = re.compile(r"\{\w*\}|%L?n")


def test_every_text_can_be_read_from_the_source() -> None:
    _texts, faults = window_texts()
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_window_is_missing(language: str) -> None:
    known = read_ts(HERE / f"kith_{language}.ts")
    texts, _faults = window_texts()
    assert set(known) == texts, "run `python3 run.py translations` and translate what is new"
    assert sorted(text.source for text, forms in known.items() if not forms or not all(forms)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_engine_is_missing(language: str) -> None:
    known = read_engine(HERE / f"engine_{language}.json")
    assert set(known) == engine_sentences(), "run `python3 run.py translations` and translate what is new"
    assert sorted(template for template, words in known.items() if not words) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stands_in_the_translation_too(language: str) -> None:
    # The form of one may say it in a word: "the person" for "1 people".
    pairs = [
        (text.source, form)
        for text, forms in read_ts(HERE / f"kith_{language}.ts").items()
        for form in (forms[1:] if text.is_counted else forms)
    ]
    pairs += list(read_engine(HERE / f"engine_{language}.json").items())
    wrong = [
        (source, form)
        for source, form in pairs
        if form and set(_PLACE.findall(source)) != set(_PLACE.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_was_made_of_what_translators_wrote(language: str, tmp_path: Path) -> None:
    ts = tmp_path / f"kith_{language}.ts"
    ts.write_bytes((HERE / f"kith_{language}.ts").read_bytes())
    compile_ts(ts)
    assert ts.with_suffix(".qm").read_bytes() == (HERE / f"kith_{language}.qm").read_bytes()


def test_translations_survive_new_texts_and_leave_with_old_ones(tmp_path: Path) -> None:
    path = tmp_path / "kith_de.ts"
    kept, gone, counted = Text("a", "Keep"), Text("a", "Gone"), Text("f", "%Ln days", "", is_counted=True)
    write_ts(path, "de", {kept, gone, counted})
    words = path.read_text(encoding="utf-8")
    words = words.replace('<translation type="unfinished" />', "<translation>Behalten</translation>")
    path.write_text(words, encoding="utf-8")
    write_ts(path, "de", {kept, counted, Text("a", "New")})
    found = read_ts(path)
    assert found[kept] == ("Behalten",)
    assert gone not in found
    assert found[Text("a", "New")] == ("",)


def test_an_f_string_is_a_template() -> None:
    import ast

    node = ast.parse('f"{file} has {number:,} lines." "x"', mode="eval").body
    assert template_of(node) == "{0} has {1} lines.x"


def test_the_command_runs(tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in HERE.iterdir() if path.is_file()}
    done = subprocess.run(
        [sys.executable, "-m", "resources.translations.catalogue"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {path.name: path.read_bytes() for path in HERE.iterdir() if path.is_file()} == before
