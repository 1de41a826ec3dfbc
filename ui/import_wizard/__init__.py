"""Bringing files in: choose, review what would happen, done. It shows a plan and decides nothing."""
