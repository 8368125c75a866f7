"""https://github.com/wu-clan/fast_captcha

distribution: fast-captcha
verified: 0.3.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

# Draws it and encodes it.
@blocks(FAB602)
def img_captcha(*args, **kwargs) -> tuple: ...
def text_captcha(num=4) -> str: ...
