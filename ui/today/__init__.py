"""The first page: whom to get in touch with and why, who waits, what was promised, which dates come."""
