# why: what is called test_... outside of modules of tests is code of the application
import time


class Mailer:
    async def test_connection(self) -> bool:
        time.sleep(1)  # FAB101: 8, "time.sleep"
        return True


async def test_settings(mailer: Mailer) -> bool:
    time.sleep(1)  # FAB101: 4, "time.sleep"
    return await mailer.test_connection()
