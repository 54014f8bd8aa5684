"""An export is there all at once, or not at all; and the one before stays until then."""

import errno

import pytest

from core.open_data.shelf import current
from juntos.mistakes import Mistakes
from juntos.open_data.folder import alone, elsewhere, own

FULL = OSError(errno.ENOSPC, "No space left on device")


def fill(folder, words):
    (folder / "cases.csv").write_text(words)
    (folder / "datapackage.json").write_text("{}")


def made(shelf, words):
    with own(shelf) as folder:
        fill(folder, words)
    return current(shelf)


def said(folder):
    return (folder / "cases.csv").read_text()


def test_the_newest_export_counts_and_the_one_before_is_gone(tmp_path):
    shelf = tmp_path / "data" / "open-data"
    assert current(shelf) is None
    first = made(shelf, "one")
    second = made(shelf, "two")
    assert said(current(shelf)) == "two"
    assert first != second
    assert not first.exists()
    assert second.stat().st_mode & 0o055 == 0o055  # whoever serves it may be another user


def test_until_it_is_whole_the_one_before_can_be_read(tmp_path):
    made(tmp_path, "one")
    with own(tmp_path) as folder:
        fill(folder, "tw")
        assert said(current(tmp_path)) == "one"
    assert said(current(tmp_path)) == "two"[:2]


def test_whoever_reads_at_that_moment_reads_on(tmp_path):
    with (made(tmp_path, "one") / "cases.csv").open() as file:
        made(tmp_path, "two")
        assert file.read() == "one"


def test_on_a_full_disk_the_one_before_stays(tmp_path):
    made(tmp_path, "one")
    with pytest.raises(OSError, match="No space"), own(tmp_path):
        raise FULL
    assert said(current(tmp_path)) == "one"
    assert [one for one in tmp_path.iterdir() if one.is_dir()] == [current(tmp_path)]


def test_what_a_crash_has_left_is_removed(tmp_path):
    left = tmp_path / ".new-crashed"
    left.mkdir()
    made(tmp_path, "one")
    assert not left.exists()


def test_two_at_once_do_not_get_in_each_others_way(tmp_path):
    with (
        alone(tmp_path),
        pytest.raises(Mistakes, match="an export is being made there right now"),
        own(tmp_path),
    ):
        pass


# Another folder.


def test_another_folder_is_made_or_taken_if_it_is_empty(tmp_path):
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "deep" / "new", tmp_path / "empty"):
        with elsewhere(folder) as new:
            fill(new, "one")
        assert said(folder) == "one"


def test_an_export_takes_the_place_of_the_one_before(tmp_path):
    folder = tmp_path / "data"
    for words in ("one", "two"):
        with elsewhere(folder) as new:
            fill(new, words)
    assert said(folder) == "two"
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("there", ["letter.txt", "cases.csv"])
def test_what_is_not_ours_is_not_touched(tmp_path, there):
    (tmp_path / there).write_text("mine")
    with pytest.raises(Mistakes, match="something else lies there"), elsewhere(tmp_path):
        pass
    assert (tmp_path / there).read_text() == "mine"


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(Mistakes, match="something else lies there"), elsewhere(tmp_path / "file"):
        pass


def test_if_it_goes_wrong_the_folder_is_as_it_was(tmp_path):
    folder = tmp_path / "data"
    with elsewhere(folder) as new:
        fill(new, "one")
    with pytest.raises(OSError, match="No space"), elsewhere(folder) as new:
        raise FULL
    assert said(folder) == "one"
    assert list(tmp_path.iterdir()) == [folder]
