"""Files in messages, and how a bot gets them."""

from typing import Any

from tests.fakes.botapi.chats import Json
from tests.fakes.botapi.declined import bad_request, violation
from tests.fakes.botapi.files import check_photo
from tests.fakes.botapi.methods.checks import CAPTION, units
from tests.fakes.botapi.methods.registry import method
from tests.fakes.botapi.parameters import Parameters, Upload
from tests.fakes.botapi.world import World


def content_of(world: World, parameters: Parameters, named: Any) -> Upload | bytes:
    """What is uploaded here, or what an id stands for."""
    if not named:
        raise violation("there is no photo in the request")
    if uploaded := named if isinstance(named, Upload) else parameters.attachment(named):
        return uploaded
    if str(named) not in world.files.by_handle:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return world.files.by_handle[str(named)].read()


def photo_of(world: World, parameters: Parameters, named: Any) -> list[Json]:
    found = content_of(world, parameters, named)
    content = found.content if isinstance(found, Upload) else found
    check_photo(content)
    return world.files.photo(content)


def document_of(world: World, parameters: Parameters, named: Any) -> Json:
    found = content_of(world, parameters, named)
    if isinstance(found, bytes):
        return world.files.by_handle[str(named)].json()
    if not found.content:
        raise violation("file must be non-empty")
    about = {"file_name": found.filename, "mime_type": found.content_type}
    return world.files.keep("documents", found.content).json() | about


def album_item(world: World, parameters: Parameters, item: Json) -> Json:
    caption = str(item.get("caption", ""))
    if units(caption) > CAPTION:
        raise violation("message caption is too long")
    if item.get("type") != "photo":
        raise violation("can't use the media of the specified type in the album")
    photo = {"photo": photo_of(world, parameters, item.get("media"))}
    return photo | ({"caption": caption} if caption else {})


@method
def get_file(world: World, parameters: Parameters) -> Json:
    file = world.files.get(parameters.text("file_id"))
    return file.json() | {"file_path": file.path}
