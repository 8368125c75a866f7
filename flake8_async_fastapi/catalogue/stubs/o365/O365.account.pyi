"""https://o365.github.io/python-o365/latest/

distribution: o365
verified: 2.1.10
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from O365.calendar import Schedule
from O365.connection import Connection
from O365.drive import Storage
from O365.mailbox import MailBox
from O365.message import Message
from O365.sharepoint import Sharepoint
from O365.teams import Teams

class Account:
    con: Connection
    connection: Connection
    @blocks(FAB204)
    def authenticate(self, *args, **kwargs): ...
    @blocks(FAB204)
    def request_token(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_current_user_data(self, *args, **kwargs): ...
    def new_message(self, *args, **kwargs) -> Message: ...
    def mailbox(self, *args, **kwargs) -> MailBox: ...
    def schedule(self, *args, **kwargs) -> Schedule: ...
    def storage(self, *args, **kwargs) -> Storage: ...
    def sharepoint(self, *args, **kwargs) -> Sharepoint: ...
    def teams(self, *args, **kwargs) -> Teams: ...
