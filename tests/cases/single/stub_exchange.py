# why: mailboxes, buckets and databases whose objects ask their server when they are looked at
import asana
import cx_Oracle
import lancedb
from b2sdk.v2 import B2Api, InMemoryAccountInfo
from docusign_esign import EnvelopesApi
from exchangelib import Account, Configuration, Credentials, Message
from ibm_watson import AssistantV2
from pinecone import Pinecone
from pony.orm import Database, commit, select

db = Database()


async def mail(config: Configuration):
    account = Account("a@b.c", config=config, credentials=Credentials("a", "b"), autodiscover=False)
    for item in account.inbox.filter(is_read=False).order_by("-datetime_received"):  # FAB203: 16, "iterating"
        print(item.subject)
    account.inbox.all().count()  # FAB203: 4, "count"
    message = Message(account=account, subject="x")
    message.send()  # FAB203: 4, "send"


async def buckets(data):
    api = B2Api(InMemoryAccountInfo())
    bucket = api.get_bucket_by_name("x")  # FAB204: 13, "get_bucket_by_name"
    bucket.upload_bytes(data, "x")  # FAB204: 4, "upload_bytes"
    bucket.get_download_url("x")


async def stores(people, table: lancedb.table.Table, rows):
    db.bind(provider="sqlite", filename="x.db")  # FAB302: 4, "bind"
    list(select(p for p in people))  # FAB302: 4, "iterating"
    commit()  # FAB302: 4, "commit"
    connection = cx_Oracle.connect("u", "p", "dsn")  # FAB301: 17, "cx_Oracle.connect()"
    connection.cursor().execute("select 1")  # FAB301: 4, "execute"
    table.merge_insert("id").when_matched_update_all().execute(rows)  # FAB303: 4, "execute"
    Pinecone(api_key="x").inference.embed(model="m", inputs=[])  # FAB303: 4, "embed"
    asana.TasksApi(asana.ApiClient()).get_task("x", {})  # FAB204: 4, "get_task"


async def services(envelopes: EnvelopesApi, definition):
    envelopes.create_envelope("x", envelope_definition=definition)  # FAB204: 4, "create_envelope"
    AssistantV2(version="x").message("a", "s")  # FAB204: 4, "message"
