"""Profile.csv, Email Addresses.csv and PhoneNumbers.csv of a LinkedIn archive: whose archive it is."""

from __future__ import annotations

from prm.importing.drafts import OwnerDraft, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.linkedin import EMPTY, NOT_CONFIRMED, TableReader, fits, squeezed
from prm.importing.table import Tick, no_tick

_PROFILE = (frozenset({"first name", "last name", "headline"}),)
_EMAILS = (frozenset({"email address", "confirmed", "primary"}),)
_PHONES = (
    frozenset({"extension", "number", "type"}),
    frozenset({"extension", "number", "is whatsapp number"}),
)


class LinkedInProfile:
    """The reader of Profile.csv: the owner's name, and with it the maiden name."""

    name = "linkedin-profile"
    title = "LinkedIn profile"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, ("profile",), _PROFILE)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        reader = TableReader(file, self.name, _PROFILE, long_text=True)
        found, column = reader.found, reader.table.column
        given, family, maiden = column("first name"), column("last name"), column("maiden name")
        for line, cells in reader.records(tick):
            names = [squeezed(f"{cells[given]} {cells[family]}")]
            if cells[maiden].strip():
                names.append(squeezed(f"{cells[given]} {cells[maiden]}"))
            if names[0]:
                found.owners.append(OwnerDraft(names=tuple(names)))
            else:
                found.reject(line, "First Name", "The profile has no name.")
        return found


class LinkedInEmails:
    """The reader of Email Addresses.csv: the owner's confirmed addresses."""

    name = "linkedin-emails"
    title = "LinkedIn own e-mail addresses"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, ("email addresses",), _EMAILS)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        reader = TableReader(file, self.name, _EMAILS)
        found = reader.found
        address, confirmed = reader.table.column("email address"), reader.table.column("confirmed")
        for line, cells in reader.records(tick):
            email = cells[address].strip()
            if "@" not in email:
                found.reject(line, "Email Address", f"{email[:60]!r} is no e-mail address.")
            elif cells[confirmed].strip().casefold() in ("no", "false"):
                found.skip(line, NOT_CONFIRMED)
            else:
                found.owners.append(OwnerDraft(emails=(email,)))
        return found


class LinkedInPhones:
    """The reader of PhoneNumbers.csv and Whatsapp Phone Numbers.csv: the owner's numbers."""

    name = "linkedin-phones"
    title = "LinkedIn own phone numbers"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, ("phonenumbers", "phone numbers", "whatsapp phone numbers"), _PHONES)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        reader = TableReader(file, self.name, _PHONES)
        found = reader.found
        extension, number = reader.table.column("extension"), reader.table.column("number")
        for line, cells in reader.records(tick):
            phone = squeezed(f"{cells[extension]} {cells[number]}")
            if cells[number].strip():
                found.owners.append(OwnerDraft(phones=(phone,)))
            else:
                found.skip(line, EMPTY)
        return found
