"""https://pymongo.readthedocs.io/en/stable/api/pymongo/

distribution: pymongo
verified: 4.20.0
"""

from pymongo import MongoClient
