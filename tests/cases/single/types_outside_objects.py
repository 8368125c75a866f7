# why: what an attribute of an object from a library that is not known holds, nobody knows
import time

import unknown_library
from unknown_library import Base, Message


def of_list(message: Message):
    if isinstance(message.content, list):
        time.sleep(1)


def of_text(messages: list[Message]):
    for message in messages:
        content = message.content
        if not isinstance(content, str):
            time.sleep(1)


def missing(message: Message):
    if message.content is None:
        time.sleep(1)


def present(message: Message):
    if message.content is not None:
        time.sleep(1)


class Own(Base):
    def fill(self):
        if self.client is None:
            time.sleep(1)


def of_module():
    if unknown_library.__version__ is None:
        time.sleep(1)


def found():
    row = unknown_library.find()
    if row is None:
        time.sleep(1)


def found_by_object(message: Message):
    if (row := message.find()) is None or row.count == 0:
        time.sleep(1)


def made():
    # What a class makes is an object.
    message = Message()
    if message is None:
        time.sleep(1)


async def handler(message, messages):
    of_list(message)  # FAB101: 4, "of_list"
    of_text(messages)  # FAB101: 4, "of_text"
    missing(message)  # FAB101: 4, "missing"
    present(message)  # FAB101: 4, "present"
    Own().fill()  # FAB101: 4, "fill"
    found()  # FAB101: 4, "found"
    found_by_object(message)  # FAB101: 4, "found_by_object"
    made()
    of_module()  # FAB101: 4, "of_module"


async def find_row() -> Message | None:
    return await unknown_library.find()


def first_of(rows):
    return rows[0] if rows else None


async def after_a_look():
    row = await find_row()
    if row is not None:
        return row
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def where_there_is_none(rows):
    row = first_of(rows)
    if row is None:
        time.sleep(1)  # FAB101: 8, "time.sleep"
