"""Calendars to subscribe to (RFC 5545): the school menu, sessions, courses and opening hours."""
