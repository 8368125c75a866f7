from typing import Annotated

from fastapi import Depends
from sqlalchemy.orm import Session

from .db import get_db
from .users import UserRepo, get_user_repo

SessionDep = Annotated[Session, Depends(get_db)]
UsersDep = Annotated[UserRepo, Depends(get_user_repo)]
