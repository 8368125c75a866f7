# why: what is metered and credited has a module of its own in Stripe, and a service of the client
import stripe
from stripe.billing import CreditGrant, Meter

client = stripe.StripeClient("sk")


async def metered(customer: str):
    stripe.billing.MeterEvent.create(event_name="pages")  # FAB204: 4, "await stripe.billing.MeterEvent.create_async(...)"
    meters = Meter.list()  # FAB204: 13, "await Meter.list_async()"
    grant = CreditGrant.retrieve("a")  # FAB204: 12, "stripe.billing.CreditGrant.retrieve"
    grant.expire()  # FAB204: 4, "await grant.expire_async()"
    await Meter.retrieve_async("a")
    return meters.data


async def served():
    client.v1.billing.meter_events.create({})  # FAB204: 4, "create_async(...)"
    client.billing.meters.retrieve("a")  # FAB204: 4, "retrieve_async(...)"
    await client.v1.billing.meter_events.create_async({})
