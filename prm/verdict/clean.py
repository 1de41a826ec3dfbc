"""Take from a message what its writer did not write: HTML, quotes, forwarded text, placeholders, signatures."""

from __future__ import annotations

import re
from html import unescape

LONGEST = 20_000  # characters read of one message; what follows changes no verdict

_BREAKS = re.compile(r"<\s*(?:br|/p|/div|/li|/tr|p|div|li)\b[^<>]{0,300}>", re.IGNORECASE)
_DROPPED = re.compile(
    r"<(style|script|blockquote)\b[^<>]{0,300}>.{0,4000}?</\1\s*>", re.IGNORECASE | re.DOTALL
)
_TAGS = re.compile(r"</?[a-zA-Z!][^<>]{0,1000}>")
_QUOTE_HEADS = re.compile(
    r"^[ \t]*(?:-{3,}[^\n]{0,60}(?:original|forwarded|message|nachricht|transféré|reenviado|inoltrato|doorgestuurd)[^\n]{0,60}"
    r"|_{10,}[ \t]*$"
    r"|(?:on|am|le|el|em|il|op|dnia)\b[^\n]{5,120}(?:wrote|schrieb[^\n]{0,60}|écrit|escribió|escreveu|scritto|schreef[^\n]{0,60}|napisał[^\n]{0,40})\s*:[ \t]*$"
    r"|(?:begin forwarded message|anfang der weitergeleiteten)[^\n]{0,40}"
    r"|(?:from|von|de|da|van):[^\n]{1,120}\n[ \t]*(?:sent|date|to|gesendet|datum|envoyé|enviado|inviato|verzonden|subject):)",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARD = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|i|doorst)\s*:\s", re.IGNORECASE)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|\|)[^\n]*$", re.MULTILINE)
_SIGNATURE_RULE = re.compile(r"^(?:--|—|__|\*\*)[ \t]*$", re.MULTILINE)
_DEVICE = re.compile(
    r"^[ \t]*(?:sent from|sent via|get outlook|gesendet von|von meinem|envoyé de|enviado desde|enviado do|inviato da|verzonden"
    r" vanaf|wysłane z|отправлено с)[^\n]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
_PLACEHOLDER = re.compile(
    r"\[[^\[\]\n]{1,80}\]|<(?:media|attachment|image|video|audio)[^<>\n]{0,40}>|\{\{?\s*(\w{1,30})\s*\}?\}",
    re.IGNORECASE,
)
LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.IGNORECASE)


def own_text(text: str) -> str:
    """What the writer wrote, as plain text with its line breaks; links and addresses are left in."""
    text = text[:LONGEST]
    if "<" in text:
        text = _TAGS.sub(" ", _BREAKS.sub("\n", _DROPPED.sub(" ", text)))
    if "&" in text:
        text = unescape(text).replace("\xa0", " ")
    if "\n" in text:
        text = _without_quotes(text)
    return text.strip()


def _without_quotes(text: str) -> str:
    text = text.replace("\r\n", "\n")
    head = _QUOTE_HEADS.search(text)
    if head:
        text = text[: head.start()]
    text = _QUOTED_LINE.sub("", text)
    rule = _SIGNATURE_RULE.search(text)
    if rule and rule.start() > 0:
        text = text[: rule.start()]
    return _DEVICE.sub("", text)


def without_placeholders(text: str) -> str:
    """The text without ``[image]``, attachment names in brackets, template fields, links and addresses."""
    if "[" in text or "<" in text or "{" in text:
        text = _PLACEHOLDER.sub(r" \1 ", text)
    if "://" in text or "@" in text or "www." in text:
        text = LINK.sub(" ", text)
    return text


def is_forward(text: str) -> bool:
    """Whether the message is somebody else's text passed on."""
    return _FORWARD.match(text) is not None
