"""The chips above the list: its scopes, what else narrows it, each to be taken off, and the menu with all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from prm.filters import Filter, Scope, Value
from ui.formatting import number_text
from ui.kit.button import Button, ButtonKind
from ui.kit.chip import Chip
from ui.kit.flow import FlowLayout
from ui.kit.menu import empty_menu
from ui.kit.text import plain_action_text, plain_tooltip
from ui.people.queries import Choices
from ui.people.words import scope_text

_QUICK: Final = (Scope.REAL, Scope.WAITING, Scope.QUIET, Scope.EVERYONE)


class FilterBar(QWidget):
    """Shows a filter and changes it: ``changed`` carries the new one, ``menu_requested`` asks for ``show_menu``,
    ``asked`` carries the key of an action on the list."""

    changed = Signal(object)
    menu_requested = Signal()
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown = Filter(Scope.REAL)
        self._title = ""
        self._circles: Mapping[int, str] = {}
        self._flow = FlowLayout(self)
        self._scopes = {scope: self._chip(scope) for scope in _QUICK}
        self._more = Chip(self.tr("Filter"), icon="list-filter", trailing="chevron-down")
        self._more.setAccessibleDescription(self.tr("opens a menu"))
        self._more.clicked.connect(self.menu_requested)
        self._flow.addWidget(self._more)
        self._narrowing: dict[Chip, Filter] = {}
        self._clear = Button(self.tr("Clear all"), ButtonKind.LINK, least_height=24)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._flow.addWidget(self._clear)
        self._clear.hide()
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._show()

    def _chip(self, scope: Scope) -> Chip:
        chip = Chip(self._scope_text(scope), is_checkable=True)
        chip.setToolTip(plain_tooltip(scope_text(Filter(scope))))
        chip.clicked.connect(self._on_scope_clicked)
        self._flow.addWidget(chip)
        return chip

    def _scope_text(self, scope: Scope) -> str:
        return {
            Scope.REAL: self.tr("Real relationships"),
            Scope.WAITING: self.tr("Waiting for you"),
            Scope.QUIET: self.tr("Quiet for a while"),
            Scope.EVERYONE: self.tr("Everyone"),
            Scope.ELSE: self.tr("Everyone else"),
            Scope.HIDDEN: self.tr("Hidden"),
            Scope.TRASH: self.tr("Trash"),
        }[scope]

    def scope_chip(self, scope: Scope) -> Chip:
        """The chip of one of the quick scopes."""
        return self._scopes[scope]

    @property
    def chips(self) -> list[Chip]:
        """The chips that can be taken off."""
        return list(self._narrowing)

    @property
    def clear_button(self) -> Button:
        return self._clear

    def set_counts(self, counts: Mapping[Scope, int]) -> None:
        """The numbers beside the quick scopes; none where there is nobody."""
        for scope, number in counts.items():
            self._scopes[scope].set_count(number_text(number) if number else "")

    def set_circles(self, circles: Mapping[int, str]) -> None:
        """The names of the rhythms, for their chips."""
        if circles != self._circles:
            self._circles = dict(circles)
            self._show()

    def show_filter(self, chosen: Filter, title: str) -> None:
        """Show what narrows the list; ``title`` is what it is called."""
        self._shown, self._title = chosen, title
        self._show()

    def _show(self) -> None:
        chosen = self._shown
        for scope, chip in self._scopes.items():
            chip.setChecked(scope is chosen.scope and chosen.circle_id is None and not chosen.among)
        for chip in self._narrowing:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._narrowing = {}
        for text, icon, without in self._parts(chosen):
            chip = Chip(text, icon=icon, trailing="x")
            chip.setChecked(False)
            chip.setAccessibleName(self.tr("Filter {filter}").format(filter=text))
            chip.setAccessibleDescription(self.tr("press to take it off"))
            chip.clicked.connect(self._on_narrowing_clicked)
            self._narrowing[chip] = without
            self._flow.addWidget(chip)
            chip.show()
        self._flow.removeWidget(self._clear)
        self._flow.addWidget(self._clear)
        self._clear.setVisible(len(self._narrowing) > 1)
        self.updateGeometry()

    def _parts(self, chosen: Filter) -> list[tuple[str, str, Filter]]:
        """What narrows a list: words, icon, and the filter without it."""
        found: list[tuple[str, str, Filter]] = []
        if chosen.scope not in _QUICK and chosen.scope is not Scope.ALL:
            icon = "eye-off" if chosen.scope is Scope.HIDDEN else "circle-dashed"
            found.append((self._scope_text(chosen.scope), icon, replace(chosen, scope=Scope.EVERYONE)))
        if chosen.circle_id is not None:
            gone = self._title or self.tr("A rhythm that is gone")
            name = self._circles.get(chosen.circle_id, gone)
            found.append((name, "", replace(chosen, circle_id=None)))
        if chosen.tag:
            found.append((chosen.tag, "tag", replace(chosen, tag="")))
        if chosen.organization:
            found.append((chosen.organization, "users", replace(chosen, organization="")))
        if chosen.place:
            found.append((chosen.place, "map-pin", replace(chosen, place="")))
        if chosen.never_talked:
            found.append((self.tr("Never talked"), "", replace(chosen, never_talked=False)))
        if chosen.birthday_this_month:
            without = replace(chosen, birthday_this_month=False)
            found.append((self.tr("Birthday this month"), "cake", without))
        if chosen.among is not None:
            found.append((self._title or self.tr("Chosen people"), "users", replace(chosen, among=None)))
        return found

    def show_menu(self, choices: Choices) -> None:
        """Open the menu of all that a list can be narrowed by."""
        self.fill_menu(choices).popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def fill_menu(self, choices: Choices) -> QMenu:
        """The menu; what is on is ticked."""
        chosen = self._shown
        empty_menu(self._menu)
        for text, changed, is_on in (
            (
                self.tr("Never talked"),
                replace(chosen, never_talked=not chosen.never_talked),
                chosen.never_talked,
            ),
            (
                self.tr("Birthday this month"),
                replace(chosen, birthday_this_month=not chosen.birthday_this_month),
                chosen.birthday_this_month,
            ),
        ):
            self._add(self._menu, text, changed, is_on=is_on)
        self._menu.addSeparator()
        rhythms = self._menu.addMenu(self.tr("Rhythm"))
        for circle in choices.circles:
            is_on = chosen.circle_id == circle.id
            changed = replace(chosen, circle_id=None if is_on else circle.id, scope=Scope.EVERYONE)
            self._add(rhythms, plain_action_text(circle.name), changed, is_on=is_on)
        self._add_values(self.tr("Tag"), choices.tags, "tag")
        self._add_values(self.tr("Organization"), choices.organizations, "organization")
        self._add_values(self.tr("Place"), choices.places, "place")
        self._menu.addSeparator()
        for scope in (Scope.ELSE, Scope.HIDDEN):
            is_on = chosen.scope is scope
            changed = replace(chosen, scope=Scope.EVERYONE if is_on else scope)
            self._add(self._menu, self._scope_text(scope), changed, is_on=is_on)
        self._menu.addSeparator()
        self._menu.addAction(QAction(self.tr("Save as list…"), self._menu))
        return self._menu

    def _add_values(self, title: str, values: Sequence[Value], field: str) -> None:
        menu = self._menu.addMenu(title)
        menu.setEnabled(bool(values))
        for value in values:
            is_on = getattr(self._shown, field) == value.name
            name = "" if is_on else value.name
            changed = {
                "tag": replace(self._shown, tag=name),
                "organization": replace(self._shown, organization=name),
                "place": replace(self._shown, place=name),
            }[field]
            text = f"{plain_action_text(value.name)}\t{number_text(value.people)}"
            self._add(menu, text, changed, is_on=is_on)

    def _add(self, menu: QMenu, text: str, changed: Filter, *, is_on: bool) -> None:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.setData(changed)
        menu.addAction(action)

    def _on_menu_triggered(self, action: QAction) -> None:
        changed = action.data()
        if isinstance(changed, Filter):
            self.changed.emit(changed)
        else:
            self.asked.emit("save_list")

    def _on_scope_clicked(self) -> None:
        chip = self.sender()
        scope = next(scope for scope, one in self._scopes.items() if one is chip)
        self.changed.emit(replace(self._shown, scope=scope))

    def _on_narrowing_clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        without = self._narrowing[chip]
        self._more.setFocus()  # the chip goes away, and focus must not be lost with it
        self.changed.emit(without)

    def _on_clear_clicked(self) -> None:
        self._more.setFocus()
        scope = self._shown.scope if self._shown.scope in _QUICK else Scope.EVERYONE
        self.changed.emit(Filter(scope, text=self._shown.text))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self._flow.heightForWidth(width)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its height follows its width, and layouts ask for that once only

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self._flow.heightForWidth(max(240, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._flow.heightForWidth(max(160, self.width())))
