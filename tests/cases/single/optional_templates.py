# why: rendering templates is reported where it is asked for, not where the templates are asynchronous or in a thread
# options: --fab-optional=FAB606
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, StreamingResponse
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, FileSystemLoader, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

app = FastAPI()
templates = Jinja2Templates(directory="templates")
env = Environment(loader=FileSystemLoader("templates"))
awaited = Environment(loader=FileSystemLoader("templates"), enable_async=True)
sandbox = ImmutableSandboxedEnvironment()
both = Jinja2Templates(env=awaited)


@app.get("/")
async def home(request: Request):
    return templates.TemplateResponse(request, "home.html")  # FAB606: 11, "Jinja2Templates.TemplateResponse"


@app.get("/plain")
def plain(request: Request):
    return templates.TemplateResponse(request, env.get_template("home.html").render())


@app.get("/report")
async def report(request: Request):
    form = await request.form()
    template = env.get_template("report.html")  # FAB606: 15, "get_template"
    text = template.render(form=form)  # FAB606: 11, "of an environment with enable_async=True"
    return HTMLResponse(text)


@app.get("/awaited")
async def of_async(request: Request):
    template = awaited.get_template("report.html")
    return HTMLResponse(await template.render_async(request=request))


@app.get("/both")
async def of_both(request: Request):
    template = both.get_template("report.html")
    return HTMLResponse(await template.render_async(request=request))


@app.get("/stream")
async def stream(request: Request):
    form = await request.form()
    template = templates.get_template("report.html")  # FAB606: 15, "get_template"
    return StreamingResponse(template.generate(form=form))


@app.get("/parts")
async def parts():
    found = []
    for part in Template("{{ 1 }}").generate():  # FAB606: 16, "generate"
        found.append(part)
    sandbox.from_string("{{ 1 }}").render()  # FAB606: 4, "Template.render"
    return found
