"""The pictures that go with a link: what a chat shows of a post or a case before it is opened."""
