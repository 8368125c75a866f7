import requests
from fastapi import FastAPI
from left_out.slow import wait
from mailer.send import send
from shop_core import prices
from shop_core.prices import Prices

app = FastAPI()
prices.session = requests.Session()


@app.get("/prices/{name}")
async def price(name: str):
    found = Prices().of(name)  # FAB201: 12, "Prices.of > requests.Session.get (packages/shop-core/src/shop_core/prices.py:10)"
    send(f"{name}: {found}")  # FAB203: 4, "send > smtplib.SMTP (tools/mailer/mailer/send.py:5)"
    wait()
    return found
