import smtplib


def send(text: str) -> None:
    with smtplib.SMTP("localhost") as server:
        server.sendmail("shop@example.com", "all@example.com", text)
