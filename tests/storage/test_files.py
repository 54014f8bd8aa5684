import os
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from storage.files import Files
from tests.pictures import jpeg

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOTHING = "0" * 64
NO_REFS = ["", "..", "../../etc/passwd", "a" * 63, "A" * 64, "a" * 64 + "\n", "/" * 64, "０" * 64]


@pytest.fixture
def files(tmp_path):
    return Files(tmp_path / "data" / "files")


def everything(files):
    return [path for path in files.folder.rglob("*") if path.is_file()]


def test_what_is_kept_can_be_read_again(files):
    ref = files.keep(b"a dark lamp")
    assert ref == sha256(b"a dark lamp").hexdigest()
    assert files.read(ref) == b"a dark lamp"
    assert files.exists(ref)


def test_the_same_content_lies_here_once(files):
    assert files.keep(b"lamp") == files.keep(b"lamp")
    assert len(everything(files)) == 1


def test_files_lie_in_folders_by_the_first_two_digits(files):
    ref = files.keep(b"lamp")
    assert files.path(ref) == files.folder / ref[:2] / ref
    assert everything(files) == [files.path(ref)]


def test_nobody_else_may_look(files):
    path = files.path(files.keep(b"lamp"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (files.folder, path.parent)} == {
        0o700
    }


def test_what_was_never_kept_is_not_found(files):
    assert not files.exists(NOTHING)
    with pytest.raises(FileNotFoundError):
        files.read(NOTHING)


@pytest.mark.parametrize("text", NO_REFS)
def test_what_is_no_ref_leads_nowhere(files, text):
    files.keep(b"lamp")
    assert not files.exists(text)
    for use in (files.path, files.read, files.size):
        with pytest.raises(FileNotFoundError):
            use(text)
    assert len(everything(files)) == 1


def test_the_size_of_a_photo_is_read_from_its_first_bytes(files):
    ref = files.keep(jpeg(320, 240)[:1000])
    assert files.size(ref) == (320, 240)


def test_many_may_keep_the_same_at_once(files):
    content = os.urandom(1_000_000)
    with ThreadPoolExecutor(8) as pool:
        [ref] = set(pool.map(files.keep, [content] * 40))
    assert files.read(ref) == content
    assert everything(files) == [files.path(ref)]


def test_a_full_disk_is_told_and_leaves_nothing_behind(files):
    script = """if True:
        import resource, sys
        from pathlib import Path
        from storage.files import Files
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            Files(Path(sys.argv[1])).keep(bytes(100_000))
        except OSError:
            sys.exit(28)
    """
    assert run(script, files.folder).wait(30) == 28
    assert everything(files) == []


def test_a_file_is_there_whole_or_not_at_all_when_the_process_is_killed(files):
    script = """if True:
        import os, sys
        from pathlib import Path
        from storage.files import Files
        files = Files(Path(sys.argv[1]))
        while True:
            print(files.keep(os.urandom(3_000_000)), flush=True)
    """
    with run(script, files.folder, stdout=subprocess.PIPE) as process:
        kept = [process.stdout.readline().decode().strip() for _ in range(10)]
        process.kill()
    assert all(sha256(files.read(ref)).hexdigest() == ref for ref in kept)
    whole = [path for path in everything(files) if path.parent != files.unfinished]
    assert all(sha256(path.read_bytes()).hexdigest() == path.name for path in whole)


def run(script, folder, **options):
    command = [sys.executable, "-c", script, str(folder)]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2], **options)


def test_what_a_crash_left_half_written_is_cleared_up_later(files):
    files.keep(b"lamp")
    old, new = files.unfinished / "old", files.unfinished / "new"
    old.write_bytes(b"half a ph")
    new.write_bytes(b"half a ph")
    two_hours_ago = time.time() - 7200
    os.utime(old, (two_hours_ago, two_hours_ago))
    Files(files.folder)
    assert not old.exists()
    assert new.exists()


def test_what_is_only_passed_on_is_swept_when_its_time_is_over(files):
    yesterday, today = NOON - timedelta(days=1), NOON
    photo, old = files.keep(b"a lamp"), files.keep_until(b"yesterday", yesterday)
    young, again = files.keep_until(b"today", today), files.keep_until(b"again", yesterday)
    longer = files.keep_until(b"longer", yesterday)
    assert files.read(old) == b"yesterday"
    assert files.keep_until(b"again", today) == again
    files.stays_until(longer, today)
    files.stays_until(longer, yesterday)
    files.stays_until(NOTHING, today)
    assert files.passing_bytes() == len(b"yesterday" + b"today" + b"again" + b"longer")
    assert files.sweep(today) == 1
    kept = [photo, young, again, longer]
    assert [ref for ref in (*kept, old) if files.exists(ref)] == kept


def test_what_is_kept_for_good_is_not_swept_because_it_was_passed_on_too(files):
    ref = files.keep_until(b"a lamp", NOON)
    assert files.keep(b"a lamp") == ref
    files.sweep(NOON + timedelta(days=1))
    assert files.read(ref) == b"a lamp"


def test_nothing_is_swept_where_nothing_was_passed_on(files):
    assert files.sweep(NOON) == files.passing_bytes() == 0


@pytest.mark.parametrize(("form", "kind"), [("JPEG", "image/jpeg"), ("PNG", "image/png")])
def test_a_picture_tells_its_size_and_kind(tmp_path, form, kind):
    buffer = BytesIO()
    Image.new("RGB", (40, 30)).save(buffer, form)
    files = Files(tmp_path)
    ref = files.keep(buffer.getvalue())
    assert (files.size(ref), files.kind(ref)) == ((40, 30), kind)
