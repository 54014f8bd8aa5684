"""The open data on the web: a page that tells what there is, and the files."""
