"""FAB900: file could not be analysed."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB900",
    title="file could not be analysed",
    kind="none: the file, or a part of it, could not be analysed",
    what="""\
An internal error, or a source that cannot be read as far as needed: nesting beyond what Python can parse, a file
that vanished. The message says what happened and where; the other files and the other plugins of the run are not
affected.
""",
    why="""\
Silence must mean "nothing found", never "not looked at".
""",
    bad="",
    good="",
    ignore_when="""\
Never for good: please report an internal error with the source that triggers it.
""",
)
