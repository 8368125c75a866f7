# why: a mailbox is connected when it is made and asked again for each message that the loop takes
from imap_tools import AND, MailBox


async def unread(user: str, password: str):
    with MailBox("imap.example.org").login(user, password) as mailbox:  # FAB203: 9, "MailBox()"
        messages = mailbox.fetch(AND(seen=False))
        for message in messages:  # FAB203: 23, "iterating messages"
            print(message.subject)
        mailbox.folder.set("Sent")  # FAB203: 8, "folder.set"
        mailbox.idle.wait(timeout=60)  # FAB203: 8, "idle.wait"
