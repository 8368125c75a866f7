# why: what **kwargs hand on is all that was given: other parameters keep their defaults
class Client:
    def __init__(self, url, use_ssl=False, root=None, **options):
        self.url = url
        if use_ssl and root is not None:
            with open(root, "rb") as f:
                self.root = f.read()


def make(url, **kwargs):
    return Client(url, **kwargs)


def make_args(*args, **kwargs):
    return Client(*args, **kwargs)


async def direct(url):
    return Client(url, use_ssl=True)


async def through(url):
    return make(url, use_ssl=True)


async def through_none(url):
    return make(url)


async def through_args(url):
    return make_args(url, use_ssl=True)


async def through_root(url, root):
    return make(url, use_ssl=True, root=root)  # FAB401: 11, "make > Client > open"
