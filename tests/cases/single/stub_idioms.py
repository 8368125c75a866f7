# why: how the clients of widely used libraries are used, through attributes, dependencies and what they return
import ftplib
import importlib.resources
import smtplib
import subprocess
from importlib.resources import files

import boto3
from fastapi import Depends, FastAPI
from openai import OpenAI

app = FastAPI()


def get_table():
    return boto3.resource("dynamodb").Table("orders")


class Assistant:
    def __init__(self):
        self.client = OpenAI()


@app.get("/orders")
async def orders(table=Depends(get_table)):
    with table.batch_writer() as batch:  # FAB204: 9, "with table.batch_writer()"
        batch.put_item(Item={})


async def bucket():
    for item in boto3.resource("s3").Bucket("b").objects.filter(Prefix="a"):  # FAB204: 16, "iterating"
        item.delete()  # FAB204: 8, "item.delete"


async def assistant():
    client = Assistant().client
    client.beta.chat.completions.parse(model="m")  # FAB205: 4, "Completions.parse"
    client.conversations.create()  # FAB205: 4, "Conversations.create"
    with client.audio.speech.with_streaming_response.create(input="x"):  # FAB205: 9, "with"
        pass


async def mail(host: str):
    smtplib.SMTP(host, 587)  # FAB203: 4, "SMTP"
    smtplib.SMTP_SSL("mail.example.org", 465)  # FAB203: 4, "SMTP"
    ftplib.FTP(host)  # FAB203: 4, "FTP"
    smtplib.SMTP()
    smtplib.SMTP(timeout=3)
    ftplib.FTP()


async def lines():
    process = subprocess.Popen(["a"], stdout=subprocess.PIPE)  # FAB501: 14, "Popen"
    for line in process.stdout:  # FAB501: 16, "iterating"
        print(line)
    if process.poll() is not None:
        process.stdout.read()


async def resources():
    importlib.resources.read_text("package", "file")  # FAB401: 4, "read_text"
    (files("package") / "file").read_text()  # FAB401: 4, "read_text"
    files("package").joinpath("file").name
    for path in files("package").iterdir():
        path.read_text()  # FAB401: 8, "read_text"
