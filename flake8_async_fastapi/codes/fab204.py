"""FAB204: cloud and web service SDK."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB204",
    title="cloud and web service SDK",
    kind="cloud, SaaS and auth SDKs: boto3, google-cloud-*, azure-*, stripe, twilio, firebase_admin, ...",
    what="""\
Requests sent by the sync client of a cloud or web service: object stores, secrets, payments, messages, verification
of tokens against keys that are fetched (`PyJWKClient`, `firebase_admin.auth`), Docker, Kubernetes, Git remotes.
""",
    why="""\
These are HTTP requests with retries behind a method name that does not look like one. Token checks do the most
harm: they sit in a dependency, so that every request of the application pays for them.
""",
    bad="""\
import boto3
from fastapi import FastAPI

app = FastAPI()
s3 = boto3.client("s3")


@app.put("/notes/{key}")
async def save(key: str, text: str) -> None:
    s3.put_object(Bucket="notes", Key=key, Body=text)
""",
    good="""\
import boto3
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()
s3 = boto3.client("s3")


@app.put("/notes/{key}")
async def save(key: str, text: str) -> None:
    await run_in_threadpool(s3.put_object, Bucket="notes", Key=key, Body=text)
""",
    ignore_when="""\
The call answers from a local cache in practice, and the delay of the misses is acceptable.
""",
)
