"""Appointments: at the doctor's, the registry, or any office that sees people by the hour."""

from core.handler import Handler
from core.handlers.appointments import days, phone, staff
from core.handlers.appointments.acts import act
from core.handlers.appointments.offices import TABLES
from core.handlers.appointments.rounds import ROUNDS
from core.handlers.appointments.talk import script
from storage.helpers import Right

COMMANDS = (*staff.COMMANDS, *days.COMMANDS, *phone.COMMANDS)
SLIPS = phone.SLIPS
HANDLERS = (Handler("appointment", script, act, rank=4, aside=True, right=Right.APPOINTMENTS),)

__all__ = ["COMMANDS", "HANDLERS", "ROUNDS", "SLIPS", "TABLES"]
