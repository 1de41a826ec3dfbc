"""An invented network of any size, always the same: names of several scripts, Zipf words, a few people who write much."""

from __future__ import annotations

import csv
import math
from bisect import bisect
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

#: The day everything ends on, so that no figure depends on when it is taken.
LAST_DAY = date(2026, 11, 22)
ME = "Jordan Example"
MY_PROFILE = "https://www.linkedin.com/in/jordan-example"
YEARS = 10

_VOCABULARY = 20_000
#: Words are drawn once and texts cut from the stream: each place still follows Zipf, at a fiftieth of the cost.
_STREAM = 400_000
_COMMON = """
the to and of a in we for is on you with it that at I about this be from was our have as will not can your my by next
call meet team role job coffee lunch talk paper draft review thanks great moved city school offer budget launch design
research model sales plan idea book trip Berlin Lagos Tokyo asked said likes running piano advice contract engineer
question answer garden concert doctor workshop volunteer translation harbour train weekend
"""
_SYLLABLES = "ba ce di fo gu ha ki le mo nu pa re si to va we yo za bri cla dro fle gra kno"
_TITLES = """
Software Engineer,Product Manager,Research Scientist,Founder,Account Executive,Consultant,Professor,Designer,Recruiter,
Head of Operations,Analyst,Lawyer,Physician,Teacher,Student,Journalist,Data Scientist,Translator
"""
_ENDINGS = "Labs,Systems,Group,GmbH,Inc.,Studio,University,Health,Energy,Media,株式会社,S.A."
#: Each script's share in per cent, given names, family names.
_SCRIPTS = """
66;Anna,Paul,Maria,James,Jürgen,Åsa,Łukasz,Zoë,Íñigo,Çağla,Søren,Thị Hồng;Smith,Garcia,Größe,O’Brien,Yılmaz,van der Berg
7;Александр,Анна,Сергей,Ольга,Иван;Иванов,Петрова,Шевченко,Коваленко
3;Γιώργος,Μαρία,Ελένη;Παπαδόπουλος,Γεωργίου
4;محمد,فاطمة,ليلى,يوسف;الحسن,منصور,حداد
2;דוד,שרה,נועם;כהן,לוי,פרץ
5;राहुल,प्रिया,अनीता;शर्मा,गुप्ता,पटेल
7;伟,芳,秀英,静,洋;王,李,张,刘,欧阳
3;翔太,さくら,健一;佐藤,鈴木,高橋
2;민준,서연,지훈;김,이,박
1;สมชาย,สุดา;ใจดี,ศรีสุข
"""


class Script(NamedTuple):
    """One way of writing names, and how much of the network writes so."""

    share: int
    given: list[str]
    family: list[str]


def _listed(text: str) -> list[str]:
    return [part for part in text.replace("\n", "").split(",") if part]


def _scripts() -> list[Script]:
    lines = (line.split(";") for line in _SCRIPTS.strip().splitlines())
    return [Script(int(share), _listed(given), _listed(family)) for share, given, family in lines]


class Person(NamedTuple):
    """An invented connection; ``organization`` and ``email`` may be empty."""

    given: str
    family: str
    profile: str
    email: str
    organization: str
    title: str
    connected_on: date

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"


class Message(NamedTuple):
    """One message with the person at this place of the network."""

    person: int
    at: datetime
    from_me: bool
    text: str


class Network:
    """So many people, and what passes between them and the owner."""

    def __init__(self, size: int, seed: int = 11) -> None:
        self.random = Random(seed)
        self._syllables = _SYLLABLES.split()
        self._stream = self._words()
        self.people = list(self._people(size))
        self._order = list(range(size))
        self.random.shuffle(self._order)
        self._partners = list(accumulate(1.0 / (rank + 20) for rank in range(size)))

    def _word(self, *lengths: int) -> str:
        return "".join(self.random.choices(self._syllables, k=self.random.choice(lengths)))

    def _words(self) -> list[str]:
        common = _COMMON.split()
        vocabulary = [*common, *(self._word(2, 2, 3, 3, 4) for _ in range(_VOCABULARY - len(common)))]
        weights = list(accumulate(1.0 / (rank + 3) for rank in range(len(vocabulary))))
        return self.random.choices(vocabulary, cum_weights=weights, k=_STREAM)

    def text(self, median: int, spread: float = 1.0, most: int = 400) -> str:
        """Words of a length that is lognormal around the median."""
        length = max(1, min(most, int(median * math.exp(self.random.gauss(0, spread)))))
        start = self.random.randrange(_STREAM - most)
        return " ".join(self._stream[start : start + length]).capitalize() + "."

    def _people(self, size: int) -> Iterator[Person]:
        random = self.random
        scripts, titles, endings = _scripts(), _listed(_TITLES), _listed(_ENDINGS)
        shares = list(accumulate(script.share for script in scripts))
        families = [self._word(2, 3, 3, 4).capitalize() for _ in range(max(200, size // 6))]
        givens = [self._word(2, 2, 3).capitalize() for _ in range(max(100, size // 60))]
        houses = [
            f"{self._word(2, 3).capitalize()} {random.choice(endings)}" for _ in range(max(50, size // 4))
        ]
        weights = list(accumulate(1.0 / (rank + 1) for rank in range(len(houses))))
        for number in range(size):
            script = bisect(shares, random.random() * shares[-1])
            given, family = random.choice(scripts[script].given), random.choice(scripts[script].family)
            if script == 0:
                family = random.choice(families) if random.random() < 0.6 else family
                given = random.choice(givens) if random.random() < 0.3 else given
            house = random.choices(houses, cum_weights=weights)[0] if random.random() < 0.95 else ""
            yield Person(
                given,
                family,
                f"https://www.linkedin.com/in/p{number:07d}-{random.getrandbits(24):06x}",
                f"p{number}@{house.split(' ')[0].lower() or 'mail'}.example"
                if random.random() < 0.25
                else "",
                house,
                random.choice(titles),
                LAST_DAY - timedelta(days=int(365 * YEARS * random.random() ** 1.5)),
            )

    def messages(self, count: int) -> list[Message]:
        """Messages of ten years, oldest first, denser in recent ones; few people write most of them."""
        random, first = self.random, datetime(LAST_DAY.year - YEARS, LAST_DAY.month, LAST_DAY.day, tzinfo=UTC)
        minutes = int(365.2 * YEARS) * 1440
        drawn = []
        for _ in range(count):
            partner = self._order[bisect(self._partners, random.random() * self._partners[-1])]
            at = first + timedelta(minutes=int(minutes * math.sqrt(random.random())))
            drawn.append(Message(partner, at, random.random() < 0.5, self.text(14)))
        return sorted(drawn, key=_instant)


_MESSAGE_COLUMNS = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"


def _instant(message: Message) -> tuple[datetime, int]:
    return (message.at, message.person)


_PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
#: Lines before the first person of a file that ``write_connections`` wrote.
CONNECTIONS_HEAD = 4


def write_connections(network: Network, path: Path) -> Path:
    """Write the network as LinkedIn's Connections.csv."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(_PREAMBLE)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(
            ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
        )
        for one in network.people:
            day = one.connected_on.strftime("%d %b %Y")
            writer.writerow([one.given, one.family, one.profile, one.email, one.organization, one.title, day])
    return path


def write_messages(network: Network, count: int, path: Path) -> Path:
    """Write messages as LinkedIn's messages.csv, newest first as the archive has them."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_MESSAGE_COLUMNS.split(","))
        for message in reversed(network.messages(count)):
            person = network.people[message.person]
            sides = ((ME, MY_PROFILE), (person.name, person.profile))
            sender, receiver = sides if message.from_me else reversed(sides)
            at = message.at.strftime("%Y-%m-%d %H:%M:%S UTC")
            writer.writerow(
                [f"2-{message.person:032x}", "", *sender, *receiver, at, "", message.text, "INBOX"]
            )
    return path
