from typing import Annotated

from fastapi import Body

from app.models import Hook

Payload = Annotated[Hook, Body()]
