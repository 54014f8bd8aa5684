"""Emergency alerts on the web: a page for people, and CAP 1.2 with an Atom index for machines."""
