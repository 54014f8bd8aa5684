"""The bots that are measured: Juntos, and the same dialogue written for its peers."""
