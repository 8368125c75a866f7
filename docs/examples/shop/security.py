"""Who is asking."""

from __future__ import annotations

from typing import Annotated

import bcrypt
from fastapi import Depends, Header, HTTPException

from shop.database import Customer, Customers, SessionDep


def password_matches(customer: Customer, password: str) -> bool:
    return bcrypt.checkpw(password.encode(), customer.password)


async def current_customer(
    session: SessionDep, email: Annotated[str, Header()], password: Annotated[str, Header()]
) -> Customer:
    customer = Customers(session).by_email(email)
    if customer is None or not password_matches(customer, password):
        raise HTTPException(401)
    return customer


CustomerDep = Annotated[Customer, Depends(current_customer)]
