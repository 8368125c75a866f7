"""FAB606: rendering templates."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB606",
    title="rendering templates",
    kind="templates: jinja2 `render` and `get_template`, `Jinja2Templates.TemplateResponse`",
    what="""\
Loading a Jinja template, which reads and compiles a file, and rendering one: `Environment.get_template`,
`Template.render`, `Jinja2Templates.TemplateResponse` (it renders when it is made, not when the response is sent).
""",
    why="""\
A small page renders in less than a millisecond, so this code is opt-in. A table of thousands of rows takes tens of
milliseconds, and a template that iterates a lazy query runs it in the middle of rendering. In a plain `def` all of this
is in a thread. `enable_async=True` lets templates await what they are given; it does not make rendering any shorter.
""",
    bad="""\
from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.get("/")
async def home(request: Request):
    return templates.TemplateResponse(request, "home.html")
""",
    good="""\
from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.get("/")
def home(request: Request):
    return templates.TemplateResponse(request, "home.html")
""",
    ignore_when="""\
Pages are small; then leave the code off altogether. An environment made with `enable_async=True`, whose templates are
rendered with `await template.render_async(...)`, is not reported.
""",
    optional=True,
)
