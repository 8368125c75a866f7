import app
import app.core.wait as waiting


async def use():
    app.core.wait.pause()  # FAB101: 4, "time.sleep"
    waiting.pause()  # FAB101: 4, "time.sleep"
