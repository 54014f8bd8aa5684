"""What people send that is neither words nor a photo nor a place."""

from collections.abc import Callable
from typing import Any

from tests.fakes.botapi.chats import Json
from tests.fakes.botapi.files import Shelf


def file_of(files: Shelf, kind: str, **more: Any) -> Json:
    return files.keep(kind, b"a file").json() | more


def poll(_: Shelf) -> Json:
    options = [
        {"persistent_id": str(index), "text": text, "voter_count": 0}
        for index, text in enumerate(("Yes", "No"))
    ]
    flags = dict.fromkeys(("is_closed", "allows_multiple_answers", "allows_revoting"), False)
    about = {"question": "More lamps?", "options": options, "total_voter_count": 0}
    named = {"id": "5", "type": "regular", "is_anonymous": True, "members_only": False}
    return {"poll": about | flags | named}


def animation(files: Shelf) -> Json:
    moving = file_of(files, "animations", width=320, height=240, duration=3)
    return {"animation": moving, "document": file_of(files, "animations")}


OTHER_KINDS: dict[str, Callable[[Shelf], Json]] = {
    "voice": lambda files: {"voice": file_of(files, "voice", duration=4, mime_type="audio/ogg")},
    "audio": lambda files: {"audio": file_of(files, "music", duration=180, title="Himno")},
    "video": lambda files: {
        "video": file_of(files, "videos", width=1280, height=720, duration=9),
        "caption": "It flickers",
    },
    "video_note": lambda files: {"video_note": file_of(files, "notes", length=240, duration=5)},
    "animation": animation,
    "sticker": lambda files: {
        "sticker": file_of(
            files,
            "stickers",
            type="regular",
            width=512,
            height=512,
            is_animated=False,
            is_video=False,
            emoji="👍",
        )
    },
    "dice": lambda _: {"dice": {"emoji": "🎲", "value": 4}},
    "contact": lambda _: {"contact": {"phone_number": "+34600000000", "first_name": "Paco"}},
    "poll": poll,
    "rich_message": lambda _: {
        "rich_message": {
            "blocks": [
                {"type": "heading", "text": "A lamp", "size": 1},
                {"type": "paragraph", "text": ["It is ", {"type": "bold", "text": "dark"}]},
            ]
        }
    },
    "rich_photo": lambda files: {
        "rich_message": {"blocks": [{"type": "photo", "photo": files.photo(b"")}]}
    },
    "checklist": lambda _: {
        "checklist": {"title": "To mend", "tasks": [{"id": 1, "text": "the lamp"}]}
    },
    "something_new": lambda _: {"hologram": {"depth": 3}},
}
