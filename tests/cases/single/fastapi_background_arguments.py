# why: an untyped parameter of an async background task is what add_task was given for it
from fastapi import BackgroundTasks, FastAPI
from sqlalchemy.orm import Session
from starlette.background import BackgroundTask
from starlette.responses import Response

app = FastAPI()


class Dao:
    def __init__(self, session: Session):
        self.session = session

    def commit(self):
        self.session.commit()


class Mailer:
    def __init__(self, dao):
        self.dao = dao

    async def send(self, dao, name=None):
        dao.commit()  # FAB302: 8, "Dao.commit"
        name.commit()


def make_dao(session: Session):
    return Dao(session)


async def store(number, dao):
    number.commit()
    dao.commit()  # FAB302: 4, "Dao.commit"


async def by_name(dao=None):
    dao.commit()  # FAB302: 4, "Dao.commit"


async def after_response(dao):
    dao.commit()  # FAB302: 4, "Dao.commit"


async def called_with_two(dao):
    dao.commit()


@app.post("/")
def index(tasks: BackgroundTasks, session: Session, mailer: Mailer):
    tasks.add_task(store, 1, make_dao(session))
    tasks.add_task(by_name, dao=Dao(session))
    tasks.add_task(mailer.send, Dao(session), name="x")
    tasks.add_task(called_with_two, Dao(session))
    tasks.add_task(called_with_two, print)
    return Response(background=BackgroundTask(after_response, Dao(session)))
