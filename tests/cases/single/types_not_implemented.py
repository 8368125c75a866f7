# why: what is declared to be of a class that only says what others do is of the class that is handed over
import requests
from fastapi import FastAPI, Depends
app = FastAPI()
class Base:
    def put(self): raise NotImplementedError
class S3(Base):
    def put(self): return requests.put("x")
class Mem(Base):
    def put(self): return 1
def run(s: Base): return s.put()
def get_store() -> Base: return Mem()
def get_s3() -> Base: return S3()
async def a(): run(Mem())
async def a2(): run(S3())  # FAB201: 16, "blocks the event loop"
async def b(): get_store().put()
async def b2(): get_s3().put()  # FAB201: 16, "blocks the event loop"
@app.get("/a")
async def c(c: Base = Depends(get_store)): return c.put()
@app.get("/b")
async def d(c: Base = Depends(Mem)): return c.put()
async def e(c: Base): return c.put()  # FAB201: 29, "blocks the event loop"
