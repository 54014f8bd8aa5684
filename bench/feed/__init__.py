"""How fast the open feed is read, when the town has been at it for years."""
