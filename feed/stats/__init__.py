"""The figures of the town: how fast it answers, whether it keeps its word, and what people say."""
