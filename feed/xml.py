"""XML as it goes out."""

from xml.etree.ElementTree import Element, tostring

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def written(root: Element) -> str:
    """A whole document."""
    return f"{DECLARATION}{tostring(root, encoding='unicode')}\n"
