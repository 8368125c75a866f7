# why: messages of Outlook are opened and saved as files
import extract_msg


async def read(path: str):
    message = extract_msg.openMsg(path)  # FAB602: 14, "extract_msg.openMsg()"
    message.save()  # FAB401: 4, "extract_msg.MSGFile.save()"
    with extract_msg.Message(path) as opened:  # FAB602: 9, "extract_msg.Message()"
        opened.saveAttachments()  # FAB401: 8, "extract_msg.MSGFile.saveAttachments()"
    return message.subject, message.body
