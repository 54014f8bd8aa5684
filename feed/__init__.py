"""The open feed on the web: what anyone may read."""
