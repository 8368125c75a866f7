from fastapi import Depends, FastAPI, Request
from fastapi.concurrency import run_in_threadpool

from .web.views import Mailer, environment, pages

app = FastAPI()


def mailer() -> Mailer:
    return Mailer(environment)


@app.get("/")
async def home(request: Request):
    return pages.page(request, "home")  # FAB606: 11, "Pages.page > "


@app.post("/mail")
async def mail(request: Request, sender: Mailer = Depends(mailer)):
    form = await request.form()
    text = sender.body("mail.txt", form=form)  # FAB606: 11, "app/web/views.py:2"
    template = environment.get_template("mail.html")
    return text, await template.render_async(form=form)


@app.get("/thread")
async def in_thread(request: Request):
    return await run_in_threadpool(pages.page, request, "home")
