# why: exchanges, brokers and banks: what sends a request, and the asynchronous clients beside it
import ccxt
import ccxt.async_support as accxt
import plaid
from alpaca.data.historical import StockHistoricalDataClient
from alpaca.trading.client import TradingClient
from binance import AsyncClient
from binance.client import Client
from plaid.api import plaid_api


class Exchange:
    def __init__(self, key: str):
        self.exchange = ccxt.binance({"apiKey": key, "enableRateLimit": True})
        self.other = accxt.kraken()

    async def price(self, symbol: str):
        self.exchange.fetch_ticker(symbol)  # FAB204: 8, "ccxt.Exchange.fetch_ticker()"
        self.exchange.price_to_precision(symbol, 1.0)
        return await self.other.fetch_ticker(symbol)


async def candles(exchange: ccxt.Exchange):
    exchange.create_order("BTC/USDT", "limit", "buy", 1, 1)  # FAB204: 4, "ccxt.Exchange.create_order()"
    exchange.milliseconds()


async def binance(key: str, secret: str):
    client = Client(key, secret)  # FAB204: 13, 'use "await binance.AsyncClient.create(...)"'
    client.get_symbol_ticker(symbol="BTCUSDT")  # FAB204: 4, "binance.client.Client.get_symbol_ticker()"
    for _ in client.get_historical_klines_generator("BTCUSDT", "1m"):  # FAB204: 13, "iterating"
        pass
    Client(key, secret, ping=False)
    loop = await AsyncClient.create(key, secret)
    return await loop.get_symbol_ticker(symbol="BTCUSDT")


async def alpaca(request, order):
    client = TradingClient("key", "secret", paper=True)
    client.submit_order(order_data=order)  # FAB204: 4, "alpaca.trading.client.TradingClient.submit_order()"
    return StockHistoricalDataClient("key", "secret").get_stock_bars(request)  # FAB204: 11, "get_stock_bars()"


async def bank(request):
    configuration = plaid.Configuration(host=plaid.Environment.Sandbox)
    client = plaid_api.PlaidApi(plaid.ApiClient(configuration))
    client.link_token_create(request, async_req=True)
    return client.accounts_get(request)  # FAB204: 11, "client.accounts_get()"
