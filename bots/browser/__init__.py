"""The door for a browser, for people who have neither app."""
