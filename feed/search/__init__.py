"""Looking for something in the feed."""
