# why: the codes of network clients
import http.client
import smtplib
import socket
import urllib.request
from email.message import EmailMessage

import boto3
import httpx
import requests
from openai import AsyncOpenAI, OpenAI


async def http_clients():
    requests.request("GET", "u")  # FAB201: 4, "request"
    requests.post("u", json={})  # FAB201: 4, "requests.post"
    httpx.get("u")  # FAB201: 4, "httpx.get"
    httpx.request("GET", "u")  # FAB201: 4, "httpx.request"
    httpx.Client(timeout=1).get("u")  # FAB201: 4, "get"
    urllib.request.urlopen("u")  # FAB201: 4, "urlopen"
    http.client.HTTPSConnection("h").request("GET", "/")  # FAB201: 4, "request"
    httpx.AsyncClient()
    httpx.Timeout(1)
    requests.Session()


async def sockets():
    socket.getaddrinfo("h", 80)  # FAB202: 4, "getaddrinfo"
    socket.create_connection(("h", 80))  # FAB202: 4, "create_connection"
    socket.gethostbyname("h")  # FAB202: 4, "gethostbyname"
    socket.gethostname()


async def mail(server: smtplib.SMTP, message: EmailMessage):
    server.send_message(message)  # FAB203: 4, "send_message"
    message.set_content("a")


async def cloud():
    client = boto3.client("s3")
    client.list_objects_v2(Bucket="b")  # FAB204: 4, "list_objects_v2"
    client.generate_presigned_url("get_object", Params={})


async def language_models(client: OpenAI):
    client.embeddings.create(model="m", input="a")  # FAB205: 4, "create"
    client.chat.completions.create(model="m", messages=[])  # FAB205: 4, "create"
    await AsyncOpenAI().chat.completions.create(model="m", messages=[])
