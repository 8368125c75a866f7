"""https://github.com/minrk/pamela

distribution: pamela
verified: 1.2.0
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

# PAM hashes the password, asks a directory server, or waits two seconds after a wrong one.
@blocks(FAB601)
def authenticate(username, password=None, service="login", encoding="utf-8", resetcred=2, close=True): ...
@blocks(FAB601)
def change_password(username, password=None, service="login", encoding="utf-8"): ...
@blocks(FAB601)
def check_account(username, service="login", encoding="utf-8"): ...
@blocks(FAB601)
def open_session(username, service="login", encoding="utf-8"): ...
