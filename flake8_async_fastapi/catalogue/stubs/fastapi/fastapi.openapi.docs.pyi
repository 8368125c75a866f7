"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from starlette.responses import HTMLResponse

def get_swagger_ui_html(*, openapi_url, title, **kwargs) -> HTMLResponse: ...
def get_redoc_html(*, openapi_url, title, **kwargs) -> HTMLResponse: ...
def get_swagger_ui_oauth2_redirect_html() -> HTMLResponse: ...
