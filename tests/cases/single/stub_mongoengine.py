# why: a query of mongoengine gives objects of its own class, and waits where it is read or counted
from mongoengine import Document


class User(Document):
    def rename(self, name):
        self.name = name
        self.reload()

    @classmethod
    def named(cls, name):
        return cls.objects(name=name).first()


async def lazy(limit: int):
    users = User.objects(name="x").order_by("name")
    page = users[:10]
    return page[2:limit]


async def objects():
    user = User.objects(name="x").first()  # FAB303: 11, "first"
    if user is None:
        return
    user.rename("y")  # FAB303: 4, "User.rename > mongoengine.Document.reload"
    first = User.objects[0]  # FAB303: 12, "User.objects[0]"
    first.rename("y")  # FAB303: 4, "User.rename"
    named = User.named("z")  # FAB303: 12, "User.named"
    named.rename("a")  # FAB303: 4, "User.rename"
    for each in User.objects:  # FAB303: 16, "iterating"
        each.rename("b")  # FAB303: 8, "User.rename"


async def count():
    return len(User.objects(name="x"))  # FAB303: 11, "QuerySet"
