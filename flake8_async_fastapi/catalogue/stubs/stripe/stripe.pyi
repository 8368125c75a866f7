"""https://docs.stripe.com/api?lang=python

distribution: stripe
verified: 16.1.0
"""

from collections.abc import Iterator
from typing import Generic, Self, TypeVar

from flake8_async_fastapi.catalogue import FAB204, blocks
from stripe import billing_portal, checkout
from stripe._stripe_client import StripeClient

T = TypeVar("T")

class ListObject(Generic[T]):
    data: list[T]
    has_more: bool
    def __iter__(self) -> Iterator[T]: ...
    def auto_paging_iter(self) -> _Pages[T]: ...
    @blocks(FAB204, use="stripe.ListObject.next_page_async")
    def next_page(self, **params) -> Self: ...
    @blocks(FAB204, use="stripe.ListObject.previous_page_async")
    def previous_page(self, **params) -> Self: ...

class _Pages(Generic[T]):
    @blocks(FAB204)
    def __iter__(self) -> Iterator[T]: ...

class Webhook:
    @staticmethod
    def construct_event(payload, sig_header, secret, *args, **kwargs) -> Event: ...

class Account:
    @classmethod
    @blocks(FAB204, use="stripe.Account.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Account.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Account.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Account.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await account.delete_async(...) with stripe.Account")
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="stripe.Account.create_login_link_async")
    def create_login_link(cls, *args, **kwargs): ...

class AccountLink:
    @classmethod
    @blocks(FAB204, use="stripe.AccountLink.create_async")
    def create(cls, *args, **kwargs) -> Self: ...

class Charge:
    @classmethod
    @blocks(FAB204, use="stripe.Charge.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Charge.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Charge.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Charge.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.Charge.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await charge.capture_async(...) with stripe.Charge")
    def capture(cls, *args, **kwargs) -> Self: ...

class Coupon:
    @classmethod
    @blocks(FAB204, use="stripe.Coupon.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Coupon.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Coupon.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Coupon.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await coupon.delete_async(...) with stripe.Coupon")
    def delete(cls, *args, **kwargs): ...

class Customer:
    @classmethod
    @blocks(FAB204, use="stripe.Customer.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Customer.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Customer.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Customer.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.Customer.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await customer.delete_async(...) with stripe.Customer")
    def delete(cls, *args, **kwargs): ...

class Event:
    @classmethod
    @blocks(FAB204, use="stripe.Event.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Event.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...

class Invoice:
    @classmethod
    @blocks(FAB204, use="stripe.Invoice.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Invoice.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Invoice.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Invoice.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.Invoice.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await invoice.delete_async(...) with stripe.Invoice")
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="await invoice.pay_async(...) with stripe.Invoice")
    def pay(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await invoice.finalize_invoice_async(...) with stripe.Invoice")
    def finalize_invoice(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="await invoice.send_invoice_async(...) with stripe.Invoice")
    def send_invoice(cls, *args, **kwargs): ...

class InvoiceItem:
    @classmethod
    @blocks(FAB204, use="stripe.InvoiceItem.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.InvoiceItem.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.InvoiceItem.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.InvoiceItem.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await invoice_item.delete_async(...) with stripe.InvoiceItem")
    def delete(cls, *args, **kwargs): ...

class PaymentIntent:
    @classmethod
    @blocks(FAB204, use="stripe.PaymentIntent.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentIntent.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentIntent.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentIntent.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentIntent.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await payment_intent.cancel_async(...) with stripe.PaymentIntent")
    def cancel(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await payment_intent.capture_async(...) with stripe.PaymentIntent")
    def capture(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await payment_intent.confirm_async(...) with stripe.PaymentIntent")
    def confirm(cls, *args, **kwargs) -> Self: ...

class PaymentLink:
    @classmethod
    @blocks(FAB204, use="stripe.PaymentLink.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentLink.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentLink.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentLink.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await payment_link.list_line_items_async(...) with stripe.PaymentLink")
    def list_line_items(cls, *args, **kwargs): ...

class PaymentMethod:
    @classmethod
    @blocks(FAB204, use="stripe.PaymentMethod.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentMethod.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentMethod.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PaymentMethod.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await payment_method.attach_async(...) with stripe.PaymentMethod")
    def attach(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await payment_method.detach_async(...) with stripe.PaymentMethod")
    def detach(cls, *args, **kwargs) -> Self: ...

class Price:
    @classmethod
    @blocks(FAB204, use="stripe.Price.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Price.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Price.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Price.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.Price.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...

class Product:
    @classmethod
    @blocks(FAB204, use="stripe.Product.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Product.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Product.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Product.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.Product.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await product.delete_async(...) with stripe.Product")
    def delete(cls, *args, **kwargs): ...

class PromotionCode:
    @classmethod
    @blocks(FAB204, use="stripe.PromotionCode.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PromotionCode.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PromotionCode.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.PromotionCode.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...

class Refund:
    @classmethod
    @blocks(FAB204, use="stripe.Refund.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Refund.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Refund.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Refund.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await refund.cancel_async(...) with stripe.Refund")
    def cancel(cls, *args, **kwargs) -> Self: ...

class SetupIntent:
    @classmethod
    @blocks(FAB204, use="stripe.SetupIntent.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.SetupIntent.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.SetupIntent.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.SetupIntent.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await setup_intent.cancel_async(...) with stripe.SetupIntent")
    def cancel(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await setup_intent.confirm_async(...) with stripe.SetupIntent")
    def confirm(cls, *args, **kwargs) -> Self: ...

class Subscription:
    @classmethod
    @blocks(FAB204, use="stripe.Subscription.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Subscription.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Subscription.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Subscription.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="stripe.Subscription.search_async")
    def search(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await subscription.cancel_async(...) with stripe.Subscription")
    def cancel(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="await subscription.resume_async(...) with stripe.Subscription")
    def resume(cls, *args, **kwargs) -> Self: ...

class SubscriptionItem:
    @classmethod
    @blocks(FAB204, use="stripe.SubscriptionItem.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.SubscriptionItem.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.SubscriptionItem.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.SubscriptionItem.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await subscription_item.delete_async(...) with stripe.SubscriptionItem")
    def delete(cls, *args, **kwargs): ...

class Transfer:
    @classmethod
    @blocks(FAB204, use="stripe.Transfer.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Transfer.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Transfer.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.Transfer.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
