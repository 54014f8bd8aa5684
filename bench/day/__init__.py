"""A day of a whole town, in fast motion."""
