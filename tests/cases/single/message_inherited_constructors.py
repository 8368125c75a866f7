# why: a message names the class that is called, not the one that its constructor is from
import imaplib
import smtplib

import psycopg2.pool


class Mailer(smtplib.SMTP_SSL):
    def send(self): ...


class Server(smtplib.SMTP_SSL):
    def __init__(self):
        super().__init__("host")


def connections():
    return psycopg2.pool.ThreadedConnectionPool(1, 5, dsn="x")


async def made():
    smtplib.SMTP("h")  # FAB203: 4, "smtplib.SMTP() blocks"
    smtplib.SMTP_SSL("h")  # FAB203: 4, "smtplib.SMTP_SSL() blocks"
    imaplib.IMAP4_SSL("h")  # FAB203: 4, "imaplib.IMAP4_SSL() blocks"
    psycopg2.pool.SimpleConnectionPool(1, 2)  # FAB301: 4, "psycopg2.pool.SimpleConnectionPool() blocks"
    Mailer("h")  # FAB203: 4, "smtplib.SMTP_SSL() blocks"
    Server()  # FAB203: 4, "Server > smtplib.SMTP"
    connections()  # FAB301: 4, "connections > psycopg2.pool.ThreadedConnectionPool (message_inherited_constructors.py:18)"
