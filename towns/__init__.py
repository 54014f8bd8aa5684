"""Towns by example."""
