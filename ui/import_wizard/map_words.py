"""What the Map page says: the targets of columns, delimiters, encodings and orders of days by their names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from prm.importing.shape import DELIMITERS
from prm.importing.targets import Target
from prm.importing.text import ENCODINGS
from ui.formatting import number_text


def target_title(target: Target) -> str:
    """What a target is called on screen."""
    return _titles()[target]


def _titles() -> Mapping[Target, str]:
    return {
        Target.NAME: QCoreApplication.translate("map", "Name"),
        Target.GIVEN_NAME: QCoreApplication.translate("map", "Given name"),
        Target.MIDDLE_NAME: QCoreApplication.translate("map", "Middle name"),
        Target.FAMILY_NAME: QCoreApplication.translate("map", "Family name"),
        Target.NICKNAME: QCoreApplication.translate("map", "Nickname"),
        Target.ORGANIZATION: QCoreApplication.translate("map", "Organization"),
        Target.POSITION: QCoreApplication.translate("map", "Position"),
        Target.EMAIL: QCoreApplication.translate("map", "E-mail"),
        Target.PHONE: QCoreApplication.translate("map", "Phone"),
        Target.LINK: QCoreApplication.translate("map", "Link"),
        Target.ADDRESS: QCoreApplication.translate("map", "Postal address"),
        Target.STREET: QCoreApplication.translate("map", "Address: street"),
        Target.POSTAL_CODE: QCoreApplication.translate("map", "Address: postal code"),
        Target.CITY: QCoreApplication.translate("map", "Address: city"),
        Target.REGION: QCoreApplication.translate("map", "Address: region"),
        Target.COUNTRY: QCoreApplication.translate("map", "Address: country"),
        Target.PLACE: QCoreApplication.translate("map", "Place"),
        Target.BIRTHDAY: QCoreApplication.translate("map", "Birthday"),
        Target.OTHER_DATE: QCoreApplication.translate("map", "Other date"),
        Target.TAGS: QCoreApplication.translate("map", "Tags"),
        Target.RHYTHM: QCoreApplication.translate("map", "Rhythm"),
        Target.HOW_MET: QCoreApplication.translate("map", "How we met"),
        Target.NOTE: QCoreApplication.translate("map", "Note"),
        Target.LAST_TALKED: QCoreApplication.translate("map", "Last talked"),
        Target.LAST_IN_PERSON: QCoreApplication.translate("map", "Last in person"),
        Target.LEAVE_OUT: QCoreApplication.translate("map", "Leave out"),
    }


def another_title(target: Target, number: int) -> str:
    """What a target is called where columns before go there too; ``number`` counts from 1."""
    if number == 2:
        return QCoreApplication.translate("map", "{target}, a second one").format(target=target_title(target))
    if number == 3:
        return QCoreApplication.translate("map", "{target}, a third one").format(target=target_title(target))
    return QCoreApplication.translate("map", "{target}, one more").format(target=target_title(target))


def delimiter_titles() -> Mapping[str, str]:
    """The delimiters that can be chosen."""
    titles = (
        QCoreApplication.translate("map", "Comma"),
        QCoreApplication.translate("map", "Semicolon"),
        QCoreApplication.translate("map", "Tab"),
        QCoreApplication.translate("map", "Vertical bar"),
    )
    return dict(zip(DELIMITERS, titles, strict=True))


def split_at(delimiter: str) -> str:
    """Where columns are split, in a sentence."""
    known = {
        ",": QCoreApplication.translate("map", "Columns are split at commas."),
        ";": QCoreApplication.translate("map", "Columns are split at semicolons."),
        "\t": QCoreApplication.translate("map", "Columns are split at tabs."),
        "|": QCoreApplication.translate("map", "Columns are split at vertical bars."),
    }
    other = QCoreApplication.translate("map", "Columns are split at “{sign}”.").format(sign=delimiter)
    return known.get(delimiter, other)


def encoding_titles() -> Mapping[str, str]:
    """The encodings that can be chosen, by what they are for."""
    west = QCoreApplication.translate("map", "{name} (Western Europe)")
    centre = QCoreApplication.translate("map", "{name} (Central Europe)")
    cyrillic = QCoreApplication.translate("map", "{name} (Cyrillic)")
    greek = QCoreApplication.translate("map", "{name} (Greek)")
    turkish = QCoreApplication.translate("map", "{name} (Turkish)")
    hebrew = QCoreApplication.translate("map", "{name} (Hebrew)")
    arabic = QCoreApplication.translate("map", "{name} (Arabic)")
    baltic = QCoreApplication.translate("map", "{name} (Baltic)")
    japanese = QCoreApplication.translate("map", "{name} (Japanese)")
    chinese = QCoreApplication.translate("map", "{name} (Chinese)")
    korean = QCoreApplication.translate("map", "{name} (Korean)")
    kinds = {
        **dict.fromkeys(("cp1252", "iso-8859-1", "iso-8859-15", "mac-roman"), west),
        **dict.fromkeys(("cp1250", "iso-8859-2"), centre),
        **dict.fromkeys(("cp1251", "koi8-r"), cyrillic),
        "cp1253": greek,
        "cp1254": turkish,
        "cp1255": hebrew,
        "cp1256": arabic,
        "cp1257": baltic,
        **dict.fromkeys(("shift_jis", "cp932", "euc_jp"), japanese),
        **dict.fromkeys(("gbk", "gb18030", "big5"), chinese),
        "euc_kr": korean,
    }
    return {name: kinds.get(name, "{name}").format(name=encoding_name(name)) for name in ENCODINGS}


def encoding_name(encoding: str) -> str:
    """The proper name of an encoding."""
    if encoding.startswith("cp125"):
        return f"Windows-{encoding[2:]}"
    return {"mac-roman": "Mac Roman", "cp932": "Windows-31J", "shift_jis": "Shift JIS", "big5": "Big5"}.get(
        encoding, encoding.upper().replace("_", "-")
    )


def number_word(number: int) -> str:
    """Small numbers in words, as they stand in a sentence; others in figures."""
    words = (
        QCoreApplication.translate("map", "none"),
        QCoreApplication.translate("map", "one"),
        QCoreApplication.translate("map", "two"),
        QCoreApplication.translate("map", "three"),
        QCoreApplication.translate("map", "four"),
        QCoreApplication.translate("map", "five"),
        QCoreApplication.translate("map", "six"),
        QCoreApplication.translate("map", "seven"),
        QCoreApplication.translate("map", "eight"),
        QCoreApplication.translate("map", "nine"),
        QCoreApplication.translate("map", "ten"),
    )
    return words[number] if 0 <= number < len(words) else number_text(number)


def familiar_text(familiar: int, columns: int) -> str:
    """ "Seven of eight columns look familiar." """
    if columns == 1:
        return (
            QCoreApplication.translate("map", "Its one column looks familiar.")
            if familiar
            else QCoreApplication.translate("map", "Its one column does not look familiar.")
        )
    if familiar == columns:
        told = QCoreApplication.translate("map", "All {all} columns look familiar.")
        return told.format(all=number_word(columns))
    if familiar == 1:
        told = QCoreApplication.translate("map", "One of {all} columns looks familiar.")
        return told.format(all=number_word(columns))
    told = QCoreApplication.translate("map", "{some} of {all} columns look familiar.")
    some = number_word(familiar)
    return told.format(some=some[:1].upper() + some[1:], all=number_word(columns))
