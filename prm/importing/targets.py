"""What a column of a table can be."""

from __future__ import annotations

from enum import StrEnum


class Target(StrEnum):
    """What a column of a table can be."""

    NAME = "name"
    GIVEN_NAME = "given name"
    MIDDLE_NAME = "middle name"
    FAMILY_NAME = "family name"
    NICKNAME = "nickname"
    ORGANIZATION = "organization"
    POSITION = "position"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    ADDRESS = "address"
    STREET = "street"
    POSTAL_CODE = "postal code"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    PLACE = "place"
    BIRTHDAY = "birthday"
    OTHER_DATE = "other date"
    TAGS = "tags"
    RHYTHM = "rhythm"
    HOW_MET = "how met"
    NOTE = "note"
    LAST_TALKED = "last talked"
    LAST_IN_PERSON = "last in person"
    LEAVE_OUT = "leave out"


LISTS = frozenset(
    {
        *(Target.POSTAL_CODE, Target.CITY, Target.REGION, Target.COUNTRY),
        *(
            Target.EMAIL,
            Target.PHONE,
            Target.LINK,
            Target.ADDRESS,
            Target.PLACE,
            Target.OTHER_DATE,
            Target.TAGS,
        ),
        *(Target.NOTE, Target.LAST_TALKED, Target.LAST_IN_PERSON, Target.STREET, Target.LEAVE_OUT),
    }
)
"""What several columns may be: their values are united, or written one behind the other."""

DAYS = frozenset({Target.BIRTHDAY, Target.OTHER_DATE, Target.LAST_TALKED, Target.LAST_IN_PERSON})
NAMING = frozenset({Target.NAME, Target.GIVEN_NAME, Target.FAMILY_NAME, Target.EMAIL})
"""What tells who somebody is: a table without any of these holds no people."""
