"""https://fastapi.tiangolo.com/reference/security/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

def get_authorization_scheme_param(authorization_header_value) -> tuple[str, str]: ...
