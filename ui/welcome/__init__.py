"""The first page of an empty book: three ways in."""
