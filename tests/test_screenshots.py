"""The pictures of all pages in the docs: none is missing, none is left over, and they are small."""

import re

from tests.screenshots import DOCS, FOLDER, gallery, pages, shots

MOST = 3_500_000  # bytes, altogether


def test_every_page_that_people_read_can_be_taken():
    every = pages()
    assert {"/", "/map", "/stats", "/council", "/chat"} <= set(every.values())
    assert not [one for one in every.values() if "{" in one or "." in one]
    files = [shot.file for shot in shots([])]
    assert len(files) == len(set(files)) == 4 * len(every)


def test_the_page_of_the_docs_shows_all_pictures_that_are_there_and_no_others():
    shown = set(
        re.findall(r"\(screenshots/([\w-]+)\.webp\)", (DOCS / "screenshots.md").read_text())
    )
    there = {file.stem for file in FOLDER.glob("*.webp")}
    assert shown == there
    assert len(there) > 80


def test_they_are_small():
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < MOST


def test_the_gallery_names_each_page_once():
    heads = re.findall(r"^## .*", gallery(), re.MULTILINE)
    assert len(heads) == len(set(heads)) == len(pages())
