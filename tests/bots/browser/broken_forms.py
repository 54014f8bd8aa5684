"""Forms that fall to pieces on the way, or that nobody ever meant to be whole."""

NAMED = b'Content-Disposition: form-data; name="photo"; filename="p.jpg"\r\n'
KIND = "multipart/form-data; boundary=b"

# What it is, how it says it is built, and what is in it.
BROKEN = [
    ("nothing in it", KIND, b""),
    ("no boundary", "multipart/form-data", b"--b\r\n"),
    ("a boundary without end", f"multipart/form-data; boundary={'b' * 80}", b"--b\r\n"),
    ("another boundary", KIND, b"--c\r\n" + NAMED + b"\r\nx\r\n--c--\r\n"),
    ("a sign that no header may hold", KIND, b"--b\r\nContent-Disposition: \x03\r\n\r\nx\r\n--b--"),
    ("no header", KIND, b"--b\r\nnothing of the kind\r\n\r\nx\r\n--b--\r\n"),
    ("a length below nothing", KIND, b"--b\r\n" + NAMED + b"Content-Length: -1\r\n\r\nx\r\n--b--"),
    ("a length of words", KIND, b"--b\r\n" + NAMED + b"Content-Length: two\r\n\r\nx\r\n--b--\r\n"),
    ("too many headers", KIND, b"--b\r\n" + b"X-Y: z\r\n" * 5000 + b"\r\nx\r\n--b--\r\n"),
    ("a header without end", KIND, b"--b\r\nX-Y: " + b"z" * 100_000 + b"\r\n\r\nx\r\n--b--\r\n"),
]
CALLED = [one[0] for one in BROKEN]
