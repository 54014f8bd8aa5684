"""The figures of Juntos, and beside them those of its peers; each a command, each a table."""
