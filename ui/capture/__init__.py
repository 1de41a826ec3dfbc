"""The small forms that put something into the book: we talked, a note, a follow-up."""
