"""The list of people: ids first, lines on demand, found while one types."""
