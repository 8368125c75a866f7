"""https://ecederstrand.github.io/exchangelib/exchangelib/account.html

distribution: exchangelib
verified: 5.6.0
"""

from flake8_async_fastapi.catalogue import FAB203, blocks
from exchangelib.folders.base import BaseFolder

class Account:
    inbox: BaseFolder
    outbox: BaseFolder
    sent: BaseFolder
    drafts: BaseFolder
    trash: BaseFolder
    junk: BaseFolder
    calendar: BaseFolder
    contacts: BaseFolder
    tasks: BaseFolder
    root: BaseFolder
    msg_folder_root: BaseFolder
    archive_inbox: BaseFolder
    @blocks(FAB203)
    def bulk_archive(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_copy(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_create(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_delete(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_mark_as_junk(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_move(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_send(self, *args, **kwargs): ...
    @blocks(FAB203)
    def bulk_update(self, *args, **kwargs): ...
    @blocks(FAB203)
    def create_rule(self, *args, **kwargs): ...
    @blocks(FAB203)
    def delete_rule(self, *args, **kwargs): ...
