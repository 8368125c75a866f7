# why: databases whose constructors and cursors connect, queries that are sent when their rows are asked for
import impala.dbapi
import teradatasql
from acouchbase.cluster import AsyncCluster
from couchbase.cluster import Cluster
from couchbase.collection import Collection


async def silent(cluster: Cluster):
    rows = cluster.query("q")
    rows.rows()
    other = await AsyncCluster.connect("c")
    await other.bucket("b").default_collection().get("k")


async def documents(collection: Collection):
    cluster = Cluster("c")  # FAB303: 14, "Cluster"
    bucket = cluster.bucket("b")  # FAB303: 13, "bucket"
    bucket.default_collection().upsert("k", {})  # FAB303: 4, "upsert"
    collection.get("k")  # FAB303: 4, "AsyncCollection"
    for row in cluster.query("q"):  # FAB303: 15, "iterating"
        print(row)


async def warehouses():
    with teradatasql.connect(host="h") as connection:  # FAB301: 9, "teradatasql"
        with connection.cursor() as cursor:
            cursor.execute("q")  # FAB301: 12, "execute"
    cursor = impala.dbapi.connect(host="h").cursor()  # FAB301: 13, "impala.dbapi.connect"
    cursor.execute("q")  # FAB301: 4, "execute"
