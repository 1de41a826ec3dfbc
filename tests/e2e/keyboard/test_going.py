"""By keyboard alone: to every place, to every person, and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.e2e.keyboard.hands import Choose, Hands, Task, To, Type, Until, at, listed, on, shows
from ui.capture.palette import Palette
from ui.import_wizard.page import ImportPage
from ui.picking.page import PickingPage
from ui.today.upcoming import UpcomingDialog
from ui.xray.page import XrayPage


def nothing_over(hands: Hands) -> bool:
    """Nothing stands over the window, and the keyboard is back where it was."""
    return not hands.stage.over() and hands.focus == "Today"


def finds(name: str) -> Callable[[Hands], bool]:
    """The palette has this person chosen."""

    def is_so(hands: Hands) -> bool:
        palette = next((one for one in hands.stage.over() if isinstance(one, Palette)), None)
        row = palette.list.current if palette is not None and palette.is_up_to_date else None
        return row is not None and row.title == name

    return is_so


def xray_is_there(hands: Hands) -> bool:
    page = hands.stage.window.root.currentWidget()
    return isinstance(page, XrayPage) and page.found is not None


def opened_from_xray(hands: Hands) -> bool:
    people = hands.stage.window.people
    return (
        people is not None and people.listing.shown.among is not None and people.listing.model.rowCount() > 0
    )


def has_candidate(hands: Hands) -> bool:
    page = hands.stage.window.root.currentWidget()
    return isinstance(page, PickingPage) and page.current is not None


def picked_one(hands: Hands) -> bool:
    page = hands.stage.window.root.currentWidget()
    return isinstance(page, PickingPage) and len(page.faces.names) == 1


def in_a_rhythm(hands: Hands) -> bool:
    return hands.stage.window.place.startswith("rhythm ")


def something_over(hands: Hands) -> bool:
    return bool(hands.stage.over())


TASKS: tuple[Task, ...] = (
    Task("to people", ("G P",), at("people")),
    Task("to history", ("G H",), at("history")),
    Task("to settings", ("Ctrl+,",), at("settings")),
    Task("to Today from elsewhere", ("G P", "G T"), at("today")),
    Task("to upcoming", ("G U",), shows(UpcomingDialog)),
    Task("to upcoming and back", ("G U", "Esc"), nothing_over),
    Task("to the import", ("Ctrl+I",), shows(ImportPage)),
    Task(
        "to a rhythm with the arrows of the sidebar",
        ("F6", "Down", "Down", "Return"),
        in_a_rhythm,
    ),
    Task(
        "through the menu bar",
        ("Alt", "Right", "Right", "Right", "Down", Choose(("X-ray",))),
        shows(XrayPage),
    ),
    Task(
        "find somebody with the palette",
        ("Ctrl+K", Type("kerst"), Until(finds("Kerstin Ahlgren")), "Return"),
        on("Kerstin Ahlgren"),
    ),
    Task("close the palette", ("Ctrl+K", Type("kerst"), "Esc"), nothing_over),
    Task(
        "find somebody with the search",
        ("/", Type("kerst"), Until(listed(1)), "Return"),
        on("Kerstin Ahlgren"),
    ),
    Task("open whom Today names", ("Return",), on("Kerstin Ahlgren")),
    Task(
        "open the second of Today, and back", ("J", "Return", Until(on("Carlos Beirão")), "Esc"), at("today")
    ),
    Task(
        "open the people behind a number of the X-ray",
        ("G X", Until(xray_is_there), "Down", "Return"),
        opened_from_xray,
    ),
    Task(
        "pick one in pick ten",
        ("G X", Until(xray_is_there), "Ctrl+Return", Until(has_candidate), "2"),
        picked_one,
    ),
    Task(
        "leave pick ten",
        ("G X", Until(xray_is_there), To("Pick ten"), "Return", Until(has_candidate), "Esc"),
        at("today"),
    ),
)


@pytest.mark.parametrize("task", TASKS, ids=[task.name for task in TASKS])
def test_it_is_done_by_keys(hands: Hands, task: Task) -> None:
    hands.do(task)


def test_every_place_of_the_sidebar_is_reached_with_arrows(hands: Hands) -> None:
    hands.work(("F6",))
    seen = [hands.focus]
    for _ in range(12):
        hands.press("Down")
        seen.append(hands.focus)
    assert {"Today", "People", "Monthly", "Everyone else", "Import…", "History", "Settings"} <= set(seen)


def test_focus_comes_back_from_what_was_opened(hands: Hands) -> None:
    for keys in ("G U", "L", "N", "F", "Ctrl+K", "?"):
        before = hands.where
        hands.work((keys,))
        hands.wait(something_over)
        hands.work(("Esc",))
        hands.stage.wait(lambda: not hands.stage.over())
        assert hands.where is before, keys
