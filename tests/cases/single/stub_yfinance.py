# why: the attributes of a ticker are requests as its methods are, and Search asks when it is made
import asyncio

import yfinance as yf
from fastapi import FastAPI

app = FastAPI()


@app.get("/info/{symbol}")
async def info(symbol: str) -> dict:
    ticker = yf.Ticker(symbol)
    return ticker.info  # FAB201: 11, "yfinance.Ticker.info blocks the event loop in GET /info/{symbol}"


@app.get("/moved/{symbol}")
async def moved(symbol: str) -> dict:
    ticker = yf.Ticker(symbol)
    found = await asyncio.to_thread(ticker.get_info)
    return {"symbol": ticker.ticker, "sector": found.get("sector")}


@app.get("/statements/{symbol}")
async def statements(symbol: str) -> list:
    ticker = yf.Ticker(symbol)
    yearly = ticker.income_stmt  # FAB201: 13, "income_stmt"
    latest = ticker.quarterly_cashflow  # FAB201: 13, "quarterly_cashflow"
    given = ticker.get_dividends(period="1y")  # FAB201: 12, "get_dividends()"
    return [yearly, latest, given]


@app.get("/fast/{symbol}")
async def fast(symbol: str) -> float:
    prices = yf.Ticker(symbol).fast_info
    if "lastPrice" in prices.keys():
        return prices["lastPrice"]  # FAB201: 15, "FastInfo blocks"
    return prices.last_price  # FAB201: 11, "last_price"


@app.get("/search/{text}")
async def search(text: str) -> list:
    found = yf.Search(text, max_results=5)  # FAB201: 12, "yfinance.Search()"
    return found.quotes + found.news


@app.get("/lookup/{text}")
async def lookup(text: str) -> object:
    of_name = yf.Lookup(text)
    return of_name.get_stock(count=5)  # FAB201: 11, "yfinance.Lookup.get_stock()"


@app.get("/many/{symbols}")
async def many(symbols: str) -> object:
    tickers = yf.Tickers(symbols)
    history = tickers.history(period="1d")  # FAB201: 14, "yfinance.Tickers.history()"
    return [history, tickers.tickers["MSFT"].news]  # FAB201: 21, "news"


@app.get("/screen")
async def screen() -> dict:
    return yf.screen("day_gainers")  # FAB201: 11, "yfinance.screen()"


async def live() -> None:
    async with yf.AsyncWebSocket() as socket:
        await socket.subscribe("BTC-USD")
        await socket.listen()


async def live_at_once() -> None:
    yf.Ticker("BTC-USD").live()  # FAB202: 4, "await socket.listen(...)"
