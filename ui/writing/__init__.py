"""Writing to a person: by which channel, and whether it was done."""
