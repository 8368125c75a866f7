"""https://github.com/line/line-bot-sdk-python

distribution: line-bot-sdk
verified: 3.27.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class MessagingApiBlob:
    @blocks(FAB204)
    def get_message_content(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_message_content_preview(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_message_content_transcoding_by_message_id(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_rich_menu_image(self, *args, **kwargs): ...
    @blocks(FAB204)
    def set_rich_menu_image(self, *args, **kwargs): ...
