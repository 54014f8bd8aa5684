"""Open data: what all may read of the town, as tables for whoever looks into how it works."""
