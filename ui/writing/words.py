"""What channels are called on screen."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from prm.writing import Channel, ChannelKind


def channel_text(channel: Channel) -> str:
    """A channel as a menu offers it: "E-mail to ana@garden.example"."""
    if channel.kind is ChannelKind.CONVERSATION:
        return QCoreApplication.translate("writing", "LinkedIn: your conversation")
    if channel.kind is ChannelKind.PROFILE:
        if channel.channel == "linkedin":
            return QCoreApplication.translate("writing", "LinkedIn: the profile")
        host = urlsplit(channel.address).hostname or channel.plain
        return QCoreApplication.translate("writing", "Web page: {host}").format(host=host)
    words = {
        ChannelKind.EMAIL: QCoreApplication.translate("writing", "E-mail to {address}"),
        ChannelKind.WHATSAPP: QCoreApplication.translate("writing", "WhatsApp to {address}"),
        ChannelKind.CALL: QCoreApplication.translate("writing", "Call {address}"),
    }[channel.kind]
    return words.format(address=channel.plain)


def copy_text(channel: Channel) -> str:
    """The entry that copies a channel's address."""
    return QCoreApplication.translate("writing", "Copy {address}").format(address=channel.plain)
