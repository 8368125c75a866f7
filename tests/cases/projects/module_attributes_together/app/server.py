import time


class Server:
    def stop(self):
        time.sleep(1)
