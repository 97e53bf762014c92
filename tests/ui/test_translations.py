"""All texts are translated in all languages, and the files belong to the code as it is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from ui.counted import Counted
from ui.language import FOLDER, LANGUAGES, Speech

UI = Path(__file__).parents[2] / "ui"
Source = tuple[str, str]
languages = pytest.mark.parametrize("language", LANGUAGES)


def messages(path: Path) -> dict[Source, ET.Element]:
    """(context, source text) → its message."""
    found: dict[Source, ET.Element] = {}
    root = ET.parse(path).getroot()  # noqa: S314 - a file of our own
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message
    return found


def texts_in_code() -> set[Source]:
    """What the code asks to be translated, read from its syntax."""
    found: set[Source] = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            name = getattr(getattr(node, "func", None), "id", "")
            if not isinstance(node, ast.Call) or name not in {
                "translate",
                "QT_TRANSLATE_NOOP",
                "tr",
            }:
                continue
            literal = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            if name == "tr" and literal:
                found.add(("", str(literal[0])))
            elif name != "tr" and len(literal) >= 2:
                found.add((str(literal[0]), str(literal[1])))
    return found


@languages
def test_no_text_is_untranslated(language: str) -> None:
    """Finished, not empty, and with every plural form."""
    for source, message in messages(FOLDER / f"boxoffice_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert all(forms), source


@languages
def test_placeholders_are_kept(language: str) -> None:
    """A `{seat}` that is lost in translation is lost at the counter."""
    for (_, source), message in messages(FOLDER / f"boxoffice_{language}.ts").items():
        wanted = {part.split("}")[0] for part in source.split("{")[1:]}
        translation = message.find("translation")
        assert translation is not None
        for text in [f.text for f in translation.iter("numerusform")] or [translation.text]:
            assert {part.split("}")[0] for part in (text or "").split("{")[1:]} == wanted, source
            assert ("%n" in source) == ("%n" in (text or "")), source


@languages
def test_the_files_hold_exactly_what_the_code_says(language: str) -> None:
    """Nothing new, nothing left over."""
    assert set(messages(FOLDER / f"boxoffice_{language}.ts")) == texts_in_code()


def test_lupdate_finds_nothing_new(tmp_path: Path) -> None:
    """Qt's own tool sees the same texts as the test above: none is hidden from it by its form."""
    target = tmp_path / "boxoffice_nl.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    files = sorted(str(path) for path in UI.rglob("*.py"))
    subprocess.run(
        [str(tool), "-locations", "none", *files, "-ts", str(target)],
        check=True,
        capture_output=True,
        timeout=60,
    )
    assert set(messages(target)) == set(messages(FOLDER / "boxoffice_nl.ts"))


@languages
def test_the_compiled_file_speaks_as_the_source_file(language: str) -> None:
    """Somebody who edits a .ts must compile it."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"boxoffice_{language}.qm"))
    for (context, source), message in messages(FOLDER / f"boxoffice_{language}.ts").items():
        if message.get("numerus"):
            continue
        assert translator.translate(context, source) == message.findtext("translation"), source


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """`translate("X", f"…")` never matches at run time."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            name = getattr(getattr(node, "func", None), "id", "")
            if isinstance(node, ast.Call) and name in {"translate", "tr"}:
                assert not any(isinstance(arg, ast.JoinedStr) for arg in node.args), path


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("nl", "1 ticket", "2 tickets"),
        ("fr", "1 ticket", "2 tickets"),
        ("en", "1 ticket", "2 tickets"),
    ],
)
def test_numbers_bend_their_words(speech: Speech, language: str, one: str, two: str) -> None:
    """English too, which is why it has a file."""
    speech.speak(language)
    assert (Counted.tickets(1), Counted.tickets(2)) == (one, two)
    assert "(s)" not in Counted.sales_waiting(3)


TU = re.compile(
    r"(?:^|[;:,(.] ?|\bou |\bet )"
    r"(?:choisis|regarde|appelle|scanne|tape|ouvre|attends|essaie|vérifie|échange-le)\b",
    re.IGNORECASE,
)


def test_french_says_vous_to_staff() -> None:
    """Half of the refusals said tu, under a screen that says vous."""
    for source, message in messages(FOLDER / "boxoffice_fr.ts").items():
        said = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
        assert not TU.search(said), source
