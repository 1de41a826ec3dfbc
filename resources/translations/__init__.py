"""Kith in other languages: one ``.ts`` (Qt's) and one ``.json`` (the engine's sentences) a language, and how they are kept."""
