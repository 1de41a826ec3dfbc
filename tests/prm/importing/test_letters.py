from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.importing.letters import guess_letters
from prm.importing.text import decode


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Name,Straße\nJörg Müßig,Köln\n", "cp1252"),
        ("Prénom;Nom\nRené;Hélène\nFrançoise;Noël\n", "cp1252"),
        ("Imię;Nazwisko;Miejscowość\nWładysław;Żółć;Łódź\n", "cp1250"),
        ("Имя;Фамилия\nИван;Иванов\n", "cp1251"),
        ("氏名,メール\n山田 太郎,taro@example.org\nさくら,s@example.org\n", "cp932"),
    ],
)
def test_the_letters_of_a_table_without_a_mark(text: str, encoding: str) -> None:
    assert guess_letters(text.encode(encoding)).encoding == encoding


def test_what_the_file_itself_says_is_sure() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        found = guess_letters("Name,Wohnort\nÉmile,Île-de-France\n".encode(encoding))
        assert found.is_sure
        assert found.encoding.startswith("utf")


def test_chinese_letters_are_told_with_doubt() -> None:
    found = guess_letters("姓名,公司\n张伟,清华大学出版社\n王芳,北京大学\n李娜,复旦大学\n".encode("gb18030"))
    assert found.encoding in ("gb18030", "big5")
    assert not found.is_sure


def test_a_slip_in_utf8_is_utf8() -> None:
    data = "Name\nÉmile\nZoë\nAndré\nJosé\nRené\n".encode() + b"Fran\xe7ois\n"
    assert guess_letters(data).encoding == "utf-8"
    assert not guess_letters(data).is_sure


@given(st.binary(max_size=300))
def test_any_bytes_have_an_encoding_that_decodes_them(data: bytes) -> None:
    found = guess_letters(data)
    decode(data, found.encoding if not found.encoding.startswith("utf-32") else None)
