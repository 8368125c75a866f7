from pymongo import MongoClient


async def count():
    MongoClient().shop.orders.count_documents({})  # FAB303: 4, "count_documents"
