# why: Parquet files of pyarrow, and the synchronous side of Piccolo with its password hashes
import io

import pyarrow.csv
import pyarrow.parquet as pq
from fastapi import FastAPI
from piccolo.apps.user.tables import BaseUser
from piccolo.columns import Varchar
from piccolo.table import Table
from piccolo.utils.sync import run_sync

app = FastAPI()


class Band(Table):
    name = Varchar()


async def tables(path: str, table):
    pq.read_table(path)  # FAB603: 4, "pyarrow.parquet.read_table"
    pq.write_table(table, path)  # FAB603: 4, "pyarrow.parquet.write_table"
    pyarrow.csv.read_csv(path)  # FAB603: 4, "pyarrow.csv.read_csv"
    with pq.ParquetWriter(path, table.schema) as writer:
        writer.write_table(table)  # FAB603: 8, "ParquetWriter.write_table"
    buffer = io.BytesIO()
    pq.write_table(table, buffer)
    pq.ParquetFile(buffer).metadata


@app.get("/bands")
async def bands(name: str):
    await Band.select().where(Band.name == name)
    await Band(name=name).save()
    Band.objects().where(Band.name == name).first().run_sync()  # FAB302: 4, "piccolo.query.base.Query.run_sync"
    Band(name=name).save().run_sync()  # FAB302: 4, "run_sync"


async def user(name: str, password: str):
    BaseUser.hash_password(password)  # FAB601: 4, "BaseUser.hash_password"
    await BaseUser.login(name, password)
    run_sync(bands(name))  # FAB104: 4, "piccolo.utils.sync.run_sync"
