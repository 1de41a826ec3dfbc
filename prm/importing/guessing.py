"""Where the columns of a table belong, guessed by what they are called and by what is in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from prm.importing.days import Order, read_day
from prm.importing.header_words import is_about_last_time, languages_of, meaning_of, rhythm_of
from prm.importing.partial_days import partial_day
from prm.importing.targets import DAYS, LISTS, Target
from prm.matching import kind_of_address
from prm.words import MethodKind

_MOST = 0.6


def guess_targets(titles: Sequence[str], values: Sequence[Sequence[str]]) -> tuple[Target, ...]:
    """Where each column goes, by its title and its (not empty) values; what Kith has no place for is left out."""
    languages = languages_of(titles)
    guessed = [_guess(title, own, languages) for title, own in zip(titles, values, strict=True)]
    if not any(titles):
        _name_the_nameless(guessed, values)
    _settle_names(guessed, values)
    _settle_places(guessed)
    seen: set[Target] = set()
    for at, target in enumerate(guessed):
        if target in seen and target not in LISTS:
            guessed[at] = Target.LEAVE_OUT
        seen.add(target)
    return tuple(guessed)


def _guess(title: str, values: Sequence[str], languages: Sequence[str]) -> Target:
    """By the values where they speak for themselves (a column of e-mail addresses is one, whatever its name)."""
    meaning = meaning_of(title, languages) if title else ""
    named = Target(meaning) if meaning else Target.LEAVE_OUT
    by_value = _by_value(values)
    if by_value in (Target.EMAIL, Target.LINK) and named not in (Target.NOTE, Target.HOW_MET):
        return by_value
    if not values:
        return named
    if named in DAYS:
        return (
            named
            if _share(values, _is_day) >= 0.3
            else Target.NOTE
            if named is Target.OTHER_DATE
            else Target.LEAVE_OUT
        )
    if named is Target.RHYTHM and _share(values, _is_rhythm) < 0.3:
        return Target.TAGS if _share(values, _is_short) >= _MOST else Target.LEAVE_OUT
    if named is Target.POSITION and _share(values, _is_salutation) >= _MOST:
        return Target.LEAVE_OUT
    if named is Target.EMAIL:
        return Target.LEAVE_OUT if by_value is Target.PHONE or not _share(values, _has_at) else named
    if named is Target.PHONE and by_value is not Target.PHONE and _share(values, _has_digits) < 0.3:
        return Target.LEAVE_OUT
    if not meaning:
        return _unnamed(title, by_value)
    return named


def _unnamed(title: str, by_value: Target) -> Target:
    """A column whose title says nothing. A day in it is no day to remember every year, unless nothing says that it is not."""
    if by_value is Target.OTHER_DATE and title:
        return Target.LAST_TALKED if is_about_last_time(title) else Target.LEAVE_OUT
    return by_value


def _by_value(values: Sequence[str]) -> Target:
    if not values:
        return Target.LEAVE_OUT
    kinds = Counter(None if _is_whole_day(value) else kind_of_address(value) for value in values[:500])
    number = len(values[:500])
    for kind, target in ((MethodKind.EMAIL, Target.EMAIL), (MethodKind.LINK, Target.LINK)):
        fits = kinds[kind] if kind is MethodKind.EMAIL else sum(map(_is_link, values[:500]))
        if fits >= _MOST * number:
            return target
    if sum(_is_phone(value) and not _is_whole_day(value) for value in values[:500]) >= _MOST * number:
        return Target.PHONE
    if _share(values, _is_whole_day) >= 0.8:
        return Target.OTHER_DATE
    return Target.LEAVE_OUT


def _share(values: Sequence[str], fits: Callable[[str], bool]) -> float:
    some = values[:500]
    return sum(map(fits, some)) / len(some) if some else 0.0


def _is_day(text: str) -> bool:
    return _is_whole_day(text) or partial_day(text, Order.DAY_FIRST) is not None


def _is_whole_day(text: str) -> bool:
    return any(read_day(text, order) is not None for order in (Order.DAY_FIRST, Order.MONTH_FIRST))


def _is_link(text: str) -> bool:
    return text.lower().startswith(("http://", "https://", "www.")) or "linkedin.com/" in text


def _is_phone(text: str) -> bool:
    """A number as people write telephone numbers; a bare one may be anything and says nothing."""
    digits = sum(letter.isdigit() for letter in text)
    return (
        kind_of_address(text) is MethodKind.PHONE
        and digits >= 7
        and (text.startswith(("+", "0", "(")) or " " in text or "-" in text)
    )


def _is_rhythm(text: str) -> bool:
    return rhythm_of(text) is not None


def _is_short(text: str) -> bool:
    return len(text) <= 30


def _has_at(text: str) -> bool:
    return "@" in text


def _has_digits(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= 3


def _is_salutation(text: str) -> bool:
    return text.rstrip(".").casefold() in {
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "mx",
            "sir",
            "herr",
            "frau",
            "m",
            "mme",
            "mlle",
            "sr",
            "sra",
            "sig",
            "dhr",
            "mevr",
        ),
    }


def _name_the_nameless(guessed: list[Target], values: Sequence[Sequence[str]]) -> None:
    """Without a header the first columns of words are taken for names."""
    words = [
        at
        for at, (target, own) in enumerate(zip(guessed, values, strict=True))
        if target is Target.LEAVE_OUT and own and _share(own, _is_words) >= 0.8
    ]
    if not words:
        return
    first, *rest = words
    if (
        rest
        and rest[0] == first + 1
        and _share(values[first], _is_one_word) >= 0.8
        and _share(values[rest[0]], _is_one_word) >= 0.8
    ):
        guessed[first], guessed[rest[0]] = Target.GIVEN_NAME, Target.FAMILY_NAME
    else:
        guessed[first] = Target.NAME


def _is_words(text: str) -> bool:
    return (
        len(text) <= 60
        and any(letter.isalpha() for letter in text)
        and not any(letter.isdigit() for letter in text)
    )


def _is_one_word(text: str) -> bool:
    return len(text.split()) == 1


def _settle_names(guessed: list[Target], values: Sequence[Sequence[str]]) -> None:
    """A given or family name alone is the whole name; a whole name beside one of them may be the other one."""
    has = {
        target: guessed.index(target)
        for target in (Target.NAME, Target.GIVEN_NAME, Target.FAMILY_NAME)
        if target in guessed
    }
    if Target.NAME not in has and len(has) == 1:
        guessed[next(iter(has.values()))] = Target.NAME
    elif Target.NAME in has and Target.FAMILY_NAME in has and Target.GIVEN_NAME not in has:
        own = values[has[Target.NAME]]
        if _share(own, _is_one_word) >= 0.8 and own:
            guessed[has[Target.NAME]] = Target.GIVEN_NAME
    elif Target.NAME in has and Target.GIVEN_NAME in has and Target.FAMILY_NAME not in has:
        # "Name;Vorname": a whole name would hold the given one.
        given = {name.casefold() for name in values[has[Target.GIVEN_NAME]] if name}
        names = [name.casefold().split() for name in values[has[Target.NAME]] if name]
        whole = sum(len(words) > 1 and not given.isdisjoint(words) for words in names)
        if names and whole / len(names) < 0.2:
            guessed[has[Target.NAME]] = Target.FAMILY_NAME


def _settle_places(guessed: list[Target]) -> None:
    """An address beside a city is its street; a city without either says where somebody is, and so does a country."""
    parts = (Target.CITY, Target.REGION, Target.COUNTRY)
    if Target.STREET not in guessed and Target.POSTAL_CODE not in guessed and Target.ADDRESS not in guessed:
        for at, target in enumerate(guessed):
            if target in parts:
                guessed[at] = Target.PLACE
    elif Target.STREET not in guessed and not {*parts, Target.POSTAL_CODE}.isdisjoint(guessed):
        for at, target in enumerate(guessed):
            if target is Target.ADDRESS:
                guessed[at] = Target.STREET
