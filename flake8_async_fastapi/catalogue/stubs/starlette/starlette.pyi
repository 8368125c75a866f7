"""https://www.starlette.io/

distribution: starlette
verified: 1.10.0
"""
