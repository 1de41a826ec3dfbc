"""The page of one person: what is known, what was promised, what passed between you."""
