"""What is hung up beside the feed: the chat in the browser, and the page for tips.

Only those are told of that a town has. The chat is for people: what its own page calls may change
from one version to the next.
"""

from collections.abc import Iterable

from feed.description.kit import (
    HTML,
    JSON,
    Data,
    Operations,
    content,
    form,
    operation,
    schema_of,
)

WORDS: Data = {"type": "string"}
FILE: Data = {"type": "string", "contentMediaType": "application/octet-stream"}
UPLOAD, CHAT = "multipart/form-data", "chat"
REFUSED = {**content(JSON, schema_of("Refused")), **content(HTML)}
SEAT = ("room", "channel", "key")  # whose chat it is; without them it is one's own


def call(summary: str, kind: str, *parameters: str, fails: Iterable[int]) -> Data:
    """What the page of the chat asks for; it needs the cookie of a session."""
    answers = {200: content(kind), **dict.fromkeys((401, 403, 429, *fails, 503), REFUSED)}
    return operation(summary, (*SEAT, *parameters), answers, CHAT)


def said(summary: str, body: Data, fails: Iterable[int]) -> Data:
    """What is written or sent there; only pages of ours may."""
    return {**call(summary, JSON, fails=(400, 413, *fails)), "requestBody": body}


def fetched(summary: str, kind: str) -> Data:
    return call(summary, kind, fails=(404,))


CHAT_DOOR: Operations = {
    "GET /chat": operation("The chat; whoever has none yet begins one here.",
                           ("language", "start", *SEAT),
                           {200: content(HTML), **dict.fromkeys((403, 429, 503), REFUSED)}, CHAT),
    "GET /chat/": operation("Leads to `/chat`.", (), {308: {}}, CHAT),
    "GET /chat/plain": operation("The same chat, as a form without a script.",
                                 ("language", "start"),
                                 {200: content(HTML), 303: {}, 503: REFUSED}, CHAT),
    "POST /chat/plain": {
        **operation("Say something there.", ("language",),
                    {**dict.fromkeys((400, 403, 404, 413, 429, 503, 507), content(HTML)),
                     303: {}}, CHAT),
        "requestBody": form(UPLOAD, {"token": WORDS, "text": WORDS, "press": WORDS,
                                     "language": WORDS, "photo": FILE, "document": FILE},
                            ("token",)),
    },
    "GET /chat/static/{file}": operation("A file that belongs to its page.", (),
                                         {200: {"*/*": {}}, 304: {}, 403: {}, 404: {}}, CHAT),
    "POST /chat/say": said("Say something: 200 is that it is safe with the town.",
                           form(JSON, {"id": WORDS, "kind": WORDS, "text": WORDS}), ()),
    "POST /chat/photo": said("Send a photo; the answer is its handle.",
                             form(UPLOAD, {"file": FILE}), (415, 507)),
    "POST /chat/document": said("Send a file, where one is asked for.",
                                form(UPLOAD, {"file": FILE}), (507,)),
    "GET /chat/photo/{ref}": fetched("A photo of one's own chat.", "image/*"),
    "GET /chat/document/{ref}": fetched("A document of one's own chat.", "*/*"),
    "GET /chat/lines": call("What is new in the chat, or stands above a line.", JSON,
                            "since", "line", fails=(400,)),
    "GET /chat/live": {
        **operation("The same at once, over a WebSocket.", (*SEAT, "since"),
                    {101: {}, **dict.fromkeys((400, 401, 403, 429, 503), REFUSED)}, CHAT),
    },
}  # fmt: skip

TIP_DOOR: Operations = {
    "GET /tip": operation("The page for tips: no cookie, no script.", ("language",),
                          {200: content(HTML)}, "tips"),
    "POST /tip": {
        **operation("Give a tip, or look after one by its code.", ("language",),
                    dict.fromkeys((200, 400, 403, 413, 429, 503), content(HTML)), "tips"),
        "requestBody": form(UPLOAD, {"category": WORDS, "urgency": WORDS, "text": WORDS,
                                     "receipt": WORDS, "original": WORDS, "photo": FILE}),
    },
}  # fmt: skip
