"""What CAP 1.2 demands of a file: its elements in their order, how often, and with which words.

Taken from section 3.2 of the standard (OASIS, 1 July 2010). `*` and `+` are as in its tables.
"""

import re
from xml.etree import ElementTree as ET

CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"

ORDER = {
    "alert": "identifier sender sent status msgType source? scope restriction? addresses? code*"
    " note? references? incidents? info*",
    "info": "language? category+ event responseType* urgency severity certainty audience?"
    " eventCode* effective? onset? expires? senderName? headline? description? instruction? web?"
    " contact? parameter* resource* area*",
    "area": "areaDesc polygon* circle* geocode* altitude? ceiling?",
}
WORDS = {
    "status": "Actual Exercise System Test Draft",
    "msgType": "Alert Update Cancel Ack Error",
    "scope": "Public Restricted Private",
    "category": "Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other",
    "responseType": "Shelter Evacuate Prepare Execute Avoid Monitor Assess AllClear None",
    "urgency": "Immediate Expected Future Past Unknown",
    "severity": "Extreme Severe Moderate Minor Unknown",
    "certainty": "Observed Likely Possible Unlikely Unknown",
}
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d"
NAME = r"[^\s,<&]+"
PAIR = r"-?\d+(\.\d+)?,-?\d+(\.\d+)?"
FORMS = {
    "identifier": NAME,
    "sender": NAME,
    "sent": MOMENT,
    "expires": MOMENT,
    "references": rf"{NAME},{NAME},{MOMENT}( {NAME},{NAME},{MOMENT})*",
    "language": r"[a-z]{2,3}(-[A-Z]{2})?",
    "web": r"https?://\S+",
    "polygon": rf"{PAIR}( {PAIR}){{3,}}",
}


def problems(text: str) -> list[str]:
    """What is wrong with a file; nothing, if it is as the standard wants it."""
    root = ET.fromstring(text.encode())  # noqa: S314 - it is our own
    if root.tag != f"{CAP}alert":
        return [f"the root is {root.tag}"]
    found = [problem for each in root.iter() for problem in of_element(each)]
    if root.findtext(f"{CAP}msgType") in ("Update", "Cancel") and not root.findtext(
        f"{CAP}references"
    ):
        found.append("an update without references")
    same = {
        tuple(info.findtext(CAP + name) for name in ("urgency", "severity", "certainty"))
        for info in root.findall(f"{CAP}info")
    }
    return [*found, *(["languages that do not agree"] if len(same) > 1 else [])]


def of_element(element: ET.Element) -> list[str]:
    name, text = element.tag.removeprefix(CAP), element.text or ""
    if name in ORDER:
        return of_order(name, [child.tag.removeprefix(CAP) for child in element])
    found = []
    if name in WORDS and text not in WORDS[name].split():
        found.append(f"{name} is {text}")
    if name in FORMS and not re.fullmatch(FORMS[name], text):
        found.append(f"{name} is {text}")
    if name == "polygon" and text.split()[0] != text.split()[-1]:
        found.append("a polygon that is open")
    return found if text.strip() else [f"an empty {name}"]


def of_order(name: str, children: list[str]) -> list[str]:
    """The order of a sequence, as a pattern over the names of its elements."""
    pattern = "".join(
        f"(?:{one.rstrip('?*+')} ){one[-1] if one[-1] in '?*+' else ''}"
        for one in ORDER[name].split()
    )
    fits = re.fullmatch(pattern, "".join(f"{child} " for child in children))
    return [] if fits else [f"the order of {name}: {children}"]
