# why: packages that hold the types of boto3's clients, one for each service, which only annotations name
from __future__ import annotations

from typing import TYPE_CHECKING, cast

import boto3

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_s3.type_defs import GetObjectOutputTypeDef
    from types_aiobotocore_s3.client import S3Client as AsyncClient
    from types_boto3_dynamodb import DynamoDBClient, DynamoDBServiceResource


def create() -> S3Client:
    return cast("S3Client", boto3.client("s3"))


class Files:
    def __init__(self):
        self._client: S3Client | None = None

    @property
    def client(self) -> S3Client:
        assert self._client is not None
        return self._client

    async def put(self):
        self.client.put_object(Bucket="a")  # FAB204: 8, "self.client.put_object"


async def use(client: S3Client, dynamo: DynamoDBClient, tables: DynamoDBServiceResource):
    create().head_bucket(Bucket="a")  # FAB204: 4, "head_bucket"
    client.head_bucket(Bucket="a")  # FAB204: 4, "client.head_bucket"
    dynamo.get_item(TableName="t")  # FAB204: 4, "dynamo.get_item"
    tables.create_table(TableName="t")  # FAB204: 4, "create_table"


async def silent(client: AsyncClient, output: GetObjectOutputTypeDef):
    await client.get_object(Bucket="a")
    client.get_object(Bucket="a")
    output.get("Body")
