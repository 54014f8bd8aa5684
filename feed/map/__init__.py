"""The map: where the town has something to do, as exactly as all may know it."""
