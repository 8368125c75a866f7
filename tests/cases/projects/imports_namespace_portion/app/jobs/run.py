import pauses


async def main():
    pauses.pause()  # FAB101: 4, "pause()"
