"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

class SecurityBase:
    scheme_name: str
