"""Pick ten: one person at a time, why, and how often one would like to talk."""
