"""Platforms of our own making, as strict as the real ones."""
