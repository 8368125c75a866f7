# why: clients of payment services send a request for each call
import braintree
import mercadopago
import paypalrestsdk
from square import AsyncSquare, Square
from woocommerce import API

sdk = mercadopago.SDK("token")
square = Square(token="token")


async def paypal(order: str):
    paypalrestsdk.configure({"mode": "sandbox"})
    payment = paypalrestsdk.Payment({"intent": "sale"})
    if payment.create():  # FAB204: 7, "payment.create()"
        return payment.to_dict()
    payment = paypalrestsdk.Payment.find(order)  # FAB204: 14, "paypalrestsdk.Payment.find()"
    return payment.execute({"payer_id": "x"})  # FAB204: 11, "paypalrestsdk.Payment.execute()"


async def cards(nonce: str):
    gateway = braintree.BraintreeGateway(braintree.Configuration(braintree.Environment.Sandbox))
    gateway.client_token.generate()  # FAB204: 4, "gateway.client_token.generate()"
    gateway.webhook_notification.parse("signature", "payload")
    return braintree.Transaction.sale({"amount": "1", "payment_method_nonce": nonce})  # FAB204: 11, "Transaction.sale"


async def pay(data: dict):
    payment = sdk.payment()
    payment.create(data)  # FAB204: 4, "payment.create()"
    for _ in payment.search_auto_paging_iter():  # FAB204: 13, "iterating payment.search_auto_paging_iter()"
        pass
    return sdk.oauth().get_authorization_url("a", "b", "c")


async def take(client: AsyncSquare, data: dict):
    square.payments.create(**data)  # FAB204: 4, "square.payments.create()"
    square.catalog.object.get(object_id="x")  # FAB204: 4, "square.catalog.object.get()"
    return await client.payments.create(**data)


async def shop():
    api = API(url="https://example.org", consumer_key="a", consumer_secret="b")
    return api.get("products").json()  # FAB204: 11, "woocommerce.API.get()"
