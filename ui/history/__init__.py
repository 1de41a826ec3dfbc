"""The history of the book and its trash: every step with a way back, and the backups."""
