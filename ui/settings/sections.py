"""The sections of the settings that are made of preferences: reminders, appearance, language, keys."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prm.preferences import LARGEST_TEXT, MOST_PEOPLE_A_DAY, SMALLEST_TEXT, Preferences
from ui.formatting import plural
from ui.kit.button import Button
from ui.kit.steps_box import TimeBox
from ui.phrases import in_sentence
from ui.settings.row import Chooser, Section, SettingRow, switch_row

if TYPE_CHECKING:
    from ui.desk import Desk

_STEP: Final = 10
_DEFAULTS: Final = {one.name: one.default for one in fields(Preferences)}


class PreferenceSection(Section):
    """A section whose settings are preferences: it follows them, and can set them back to how Kith came."""

    def __init__(
        self, desk: Desk, title: str, told: str, names: tuple[str, ...], parent: QWidget | None
    ) -> None:
        super().__init__(title, told, parent)
        self._desk = desk
        self._names = names
        self.reset_asked.connect(self._on_reset_asked)
        desk.preferences.changed.connect(self._on_preferences_changed)

    def finish(self) -> None:
        """After the settings were added: the way back, and what holds."""
        self.add_reset(self.tr("Set this section back to how Kith came"))
        self._on_preferences_changed(self._desk.preferences.values)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds."""
        raise NotImplementedError

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        if self.reset_button is not None:
            changed = any(getattr(preferences, name) != _DEFAULTS[name] for name in self._names)
            self.reset_button.setEnabled(changed)

    def _on_reset_asked(self) -> None:
        self._desk.preferences.change(**{name: _DEFAULTS[name] for name in self._names})


class TodaySection(PreferenceSection):
    """How many people a day, and small customs of Today."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        names = ("people_a_day", "leap_day_in_march")
        super().__init__(desk, self.tr("Today"), "", names, parent)
        choices = [
            (number, plural("%Ln person a day", "%Ln people a day", number))
            for number in range(1, MOST_PEOPLE_A_DAY + 1)
        ]
        self.people = Chooser(choices)
        self.people.picked.connect(self._on_people_picked)
        self.add(
            SettingRow(
                self.tr("Get in touch with at most"),
                self.tr("More can always be looked for, in People"),
                self.people,
            )
        )
        row, self.leap = switch_row(
            self.tr("Birthdays of 29 February on 1 March"),
            self.tr("In years without that day; off means 28 February"),
        )
        self.leap.toggled.connect(self._on_leap_toggled)
        self.add(row)
        self.finish()

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        self.people.show_value(preferences.people_a_day)
        self.leap.setChecked(preferences.leap_day_in_march)

    def _on_people_picked(self, number: object) -> None:
        self._desk.preferences.change(people_a_day=number)

    def _on_leap_toggled(self, is_on: bool) -> None:
        self._desk.preferences.change(leap_day_in_march=is_on)


class RemindersSection(PreferenceSection):
    """When and how Kith reminds, and what closing the window means."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        told = self.tr("One notification a day for what is due, never more.")
        names = ("reminds", "reminder_time", "reminder_content", "close_to_tray")
        super().__init__(desk, self.tr("Reminders"), told, names, parent)
        row, self.reminds = switch_row(
            self.tr("Remind me once a day"), self.tr("Off: Today waits until you open it")
        )
        self.reminds.toggled.connect(self._on_reminds_toggled)
        self.add(row)
        self.hour = TimeBox()
        self.hour.editingFinished.connect(self._on_hour_editing_finished)
        late = self.tr("If Kith was not running then, it reminds as soon as it is")
        self._hour_row = self.add(SettingRow(self.tr("At this time"), late, self.hour))
        self.content = Chooser(
            [
                ("reason", self.tr("Name and reason")),
                ("name", self.tr("The name alone")),
                ("count", self.tr("How many, no names")),
            ]
        )
        self.content.picked.connect(self._on_content_picked)
        shows = self.tr("The text of a note is never shown; names are hidden while the screen is locked")
        self.add(SettingRow(self.tr("What a notification shows"), shows, self.content))
        self.quiet = Button("")
        self.quiet.clicked.connect(self._on_quiet_clicked)
        self._quiet_row = self.add(SettingRow(self.tr("Quiet"), "", self.quiet))
        self.closing = Chooser(
            [
                (None, self.tr("Ask me")),
                ("stay", self.tr("Stay in the tray")),
                ("quit", self.tr("Quit")),
            ]
        )
        self.closing.picked.connect(self._on_closing_picked)
        loses = self.tr("Whatever you choose, nothing is lost; without a tray, closing quits")
        self.add(SettingRow(self.tr("When I close the window"), loses, self.closing))
        desk.backend.day_changed.connect(self._on_backend_day_changed)
        self.finish()

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        self.reminds.setChecked(preferences.reminds)
        self.hour.setTime(QTime.fromString(preferences.reminder_time, "HH:mm"))
        self._hour_row.setEnabled(preferences.reminds)
        self.content.show_value(preferences.reminder_content)
        self.closing.show_value(preferences.close_to_tray)
        self._show_quiet(preferences.quiet_until)

    def _show_quiet(self, until: str) -> None:
        from datetime import date

        today = self._desk.backend.today
        if until and date.fromisoformat(until) > today:
            day = in_sentence(date.fromisoformat(until), today)
            self._quiet_row.tell(self.tr("No notification before {day}").format(day=day))
            self.quiet.set_label(self.tr("Remind again"))
        else:
            self._quiet_row.tell(self.tr("No notification for the rest of today"))
            self.quiet.set_label(self.tr("Quiet until tomorrow"))

    def _on_backend_day_changed(self) -> None:
        self._show_quiet(self._desk.preferences.values.quiet_until)

    def _on_reminds_toggled(self, is_on: bool) -> None:
        self._desk.preferences.change(reminds=is_on)

    def _on_hour_editing_finished(self) -> None:
        self._desk.preferences.change(reminder_time=self.hour.time().toString("HH:mm"))

    def _on_content_picked(self, content: object) -> None:
        self._desk.preferences.change(reminder_content=content)

    def _on_closing_picked(self, wanted: object) -> None:
        self._desk.preferences.change(close_to_tray=wanted)

    def _on_quiet_clicked(self) -> None:
        today = self._desk.backend.today
        until = self._desk.preferences.values.quiet_until
        tomorrow = (today + timedelta(days=1)).isoformat()
        is_quiet = bool(until) and until > today.isoformat()
        self._desk.preferences.change(quiet_until="" if is_quiet else tomorrow)


class AppearanceSection(PreferenceSection):
    """Scheme, size of text and motion, all live."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        names = ("appearance", "text_percent", "is_still")
        super().__init__(desk, self.tr("Appearance"), "", names, parent)
        self.scheme = Chooser(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self.scheme.picked.connect(self._on_scheme_picked)
        follows = self.tr("High contrast of the system is always kept")
        self.add(SettingRow(self.tr("Light or dark"), follows, self.scheme))
        self.text = Chooser(
            [
                (percent, self.tr("{number} %").format(number=percent))
                for percent in range(SMALLEST_TEXT, LARGEST_TEXT + 1, _STEP)
            ]
        )
        self.text.picked.connect(self._on_text_picked)
        keys = self.tr("Of the system's size; also by Ctrl and +, − or 0")
        self.add(SettingRow(self.tr("Size of text"), keys, self.text))
        row, self.still = switch_row(
            self.tr("Reduce motion"), self.tr("Rings fill at once; what the system asks for is kept anyway")
        )
        self.still.toggled.connect(self._on_still_toggled)
        self.add(row)
        self.finish()

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        self.scheme.show_value(preferences.appearance)
        self.text.show_value(round(preferences.text_percent / _STEP) * _STEP)
        self.still.setChecked(preferences.is_still)

    def _on_scheme_picked(self, scheme: object) -> None:
        self._desk.preferences.change(appearance=scheme)

    def _on_text_picked(self, percent: object) -> None:
        self._desk.preferences.change(text_percent=percent)

    def _on_still_toggled(self, is_on: bool) -> None:
        self._desk.preferences.change(is_still=is_on)


class LanguageSection(PreferenceSection):
    """The language of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Language"), "", ("language",), parent)
        self.language = Chooser([("", self.tr("As the system")), ("en", "English"), ("de", "Deutsch")])
        self.language.picked.connect(self._on_language_picked)
        told = self.tr("The window is opened anew in it; what people wrote stays as it is")
        self.add(SettingRow(self.tr("Language of the window"), told, self.language))
        self.finish()

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        self.language.show_value(preferences.language)

    def _on_language_picked(self, code: object) -> None:
        self._desk.preferences.change(language=code)


class KeysSection(PreferenceSection):
    """Keys of one letter, and the sheet of all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Keys"), "", ("single_letter_keys",), parent)
        row, self.letters = switch_row(
            self.tr("Keys of a single letter"),
            self.tr("W, L, F and the like outside text fields; off, the menus do it all the same"),
        )
        self.letters.toggled.connect(self._on_letters_toggled)
        self.add(row)
        self.sheet = Button(self.tr("All keys…"), icon="keyboard", keys="?")
        self.sheet.clicked.connect(self._on_sheet_clicked)
        told = self.tr("Made of the actions themselves; searchable, and printable")
        self.add(SettingRow(self.tr("The sheet of keys"), told, self.sheet))
        self.command = Button(self.tr("Copy the command"), icon="copy")
        self.command.clicked.connect(self._on_command_clicked)
        told = self.tr("In your system's settings, bind the copied command to a key: it opens Add or find")
        self.add(SettingRow(self.tr("A key that works everywhere"), told, self.command))
        self.finish()

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        self.letters.setChecked(preferences.single_letter_keys)

    def _on_letters_toggled(self, is_on: bool) -> None:
        self._desk.preferences.change(single_letter_keys=is_on)

    def _on_command_clicked(self) -> None:
        from prm.paths import default_data_folder
        from ui.launch import capture_command

        command = capture_command(self._desk.preferences.folder.path, default_data_folder())
        QGuiApplication.clipboard().setText(command)
        self._desk.notices.say(self.tr("Copied"), command)

    def _on_sheet_clicked(self) -> None:
        self._desk.ways.action_asked.emit("keys")
