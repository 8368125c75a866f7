"""https://sqlmodel.tiangolo.com/

distribution: sqlmodel
verified: 0.0.50
"""

from sqlmodel import SQLModel
