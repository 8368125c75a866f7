"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
"""

class SecurityBase:
    scheme_name: str
