"""The window: Qt Widgets over the engine; no SQL and no rules of the trade."""
