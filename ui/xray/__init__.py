"""The X-ray: one dot for each connection, you in the middle."""
