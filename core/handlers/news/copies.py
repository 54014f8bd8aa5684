"""What a subscriber reads of a post: its words in their language, and how to end it."""

from dataclasses import dataclass, field, replace

from core import copies, telling
from core.buttons import keyboard
from core.hall import Hall
from core.messages import Address, Choice, Outgoing, Photo
from core.telling import Told
from storage.posts import Post, PostKind
from storage.subscriptions import Recipient

LONGEST, LONGEST_WITH_PHOTO = 1500, 600  # signs; always one message, so that it can be edited


@dataclass
class Copies:
    """The copies of one post: what it says is told once for each language."""

    hall: Hall
    post: Post
    told: dict[str, Told] = field(default_factory=dict)

    def to(self, who: Recipient) -> Outgoing:
        """The copy for somebody, with the button that ends it."""
        label = self.hall.say(who.language, "choice-unsubscribe")
        ends = (Choice("unsubscribe", label, start=f"/unsubscribe {self.post.id}"),)
        blank = Outgoing(Address.parse(who.address), language=who.language, choices=ends)
        return replace(self.again(blank), token=keyboard(self.hall, who.address, ends))

    def again(self, copy: Outgoing) -> Outgoing:
        """The same copy, as the post is now."""
        told = self.in_(copy.language)
        first = [Photo(one, f"post-{self.post.id}") for one in told.photos[:1]]
        photo = copy.photo or next(iter(first), None)
        return replace(copy, heading=told.title, text=self.words(told, copy), photo=photo)

    def in_(self, language: str) -> Told:
        if language not in self.told:
            self.told[language] = telling.tell(self.hall, self.post, language)
        return self.told[language]

    def words(self, told: Told, copy: Outgoing) -> str:
        """Whose it is, what it says, and where to read on."""
        most = LONGEST_WITH_PHOTO if told.photos or copy.photo else LONGEST
        department = self.hall.town.department(self.post.department)
        lines = [
            department.name.in_(copy.language) if department else "",
            self.state(told, copy.language),
            shortened(told.text, most),
            copies.link_to(self.hall, self.post),
        ]
        return "\n".join(filter(None, lines))

    def state(self, told: Told, language: str) -> str:
        if self.post.kind is not PostKind.REPORT:
            return ""
        return self.hall.say(language, "post-state", state=told.state)


def shortened(text: str, most: int) -> str:
    """A text, cut after a word where it is longer than so many signs."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0].rstrip() + " …"
