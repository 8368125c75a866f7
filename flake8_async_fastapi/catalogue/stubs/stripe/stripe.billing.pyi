"""https://docs.stripe.com/api?lang=python

distribution: stripe
verified: 16.1.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks
from stripe import ListObject

class Alert:
    @classmethod
    @blocks(FAB204, use="stripe.billing.Alert.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.Alert.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.Alert.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    async def list_async(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await alert.activate_async(...) with stripe.billing.Alert")
    def activate(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await alert.archive_async(...) with stripe.billing.Alert")
    def archive(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await alert.deactivate_async(...) with stripe.billing.Alert")
    def deactivate(cls, *args, **kwargs) -> Self: ...

class CreditBalanceSummary:
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditBalanceSummary.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...

class CreditBalanceTransaction:
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditBalanceTransaction.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditBalanceTransaction.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    async def list_async(cls, *args, **kwargs) -> ListObject[Self]: ...

class CreditGrant:
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditGrant.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditGrant.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditGrant.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.CreditGrant.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    async def list_async(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await grant.expire_async(...) with stripe.billing.CreditGrant")
    def expire(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await grant.void_grant_async(...) with stripe.billing.CreditGrant")
    def void_grant(cls, *args, **kwargs) -> Self: ...

class Meter:
    @classmethod
    @blocks(FAB204, use="stripe.billing.Meter.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.Meter.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.Meter.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.Meter.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    async def list_async(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await meter.deactivate_async(...) with stripe.billing.Meter")
    def deactivate(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await meter.reactivate_async(...) with stripe.billing.Meter")
    def reactivate(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.billing.Meter.list_event_summaries_async")
    def list_event_summaries(cls, *args, **kwargs) -> ListObject[MeterEventSummary]: ...
    @classmethod
    async def list_event_summaries_async(cls, *args, **kwargs) -> ListObject[MeterEventSummary]: ...

class MeterEvent:
    @classmethod
    @blocks(FAB204, use="stripe.billing.MeterEvent.create_async")
    def create(cls, *args, **kwargs) -> Self: ...

class MeterEventAdjustment:
    @classmethod
    @blocks(FAB204, use="stripe.billing.MeterEventAdjustment.create_async")
    def create(cls, *args, **kwargs) -> Self: ...

class MeterEventSummary: ...
