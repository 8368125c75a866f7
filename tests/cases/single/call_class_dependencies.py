# why: a class as dependency gives its object; its attributes and methods are known in the endpoint
import requests
from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()
Factory = sessionmaker()


def get_db():
    db = Factory()
    try:
        yield db
    finally:
        db.close()


class Common:
    def __init__(self, db: Session = Depends(get_db), limit: int = 10):
        self.db = db
        self.http = requests.Session()

    def rows(self):
        return self.db.execute("select 1").all()


class Checker:
    def __init__(self, name):
        self.name = name

    def __call__(self, db: Session = Depends(get_db)):
        return db


@app.get("/a")
async def by_class(common: Common = Depends(Common)):
    common.rows()  # FAB302: 4, "Common.rows"


@app.get("/b")
async def by_annotation(common: Common = Depends()):
    common.http.get("u")  # FAB201: 4, "get"


@app.get("/c")
async def untyped(common=Depends(Common)):
    common.db.commit()  # FAB302: 4, "commit"


@app.get("/d")
async def by_instance(db=Depends(Checker("a"))):
    db.commit()  # FAB302: 4, "commit"


@app.get("/e")
async def by_lambda(http=Depends(lambda: requests.Session())):
    http.get("u")  # FAB201: 4, "get"
