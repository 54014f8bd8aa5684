"""Posters and stickers: paper from which a camera finds the way into the chat."""
