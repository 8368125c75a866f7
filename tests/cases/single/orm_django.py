# why: Django sends a query where a queryset is evaluated or a foreign key is read; building is silent, its async twins await
from asgiref.sync import sync_to_async
from django.db import connection, models, transaction


class Author(models.Model):
    name = models.CharField(max_length=80)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    editor = models.ForeignKey("Author", on_delete=models.CASCADE, related_name="edited")


async def building():
    books = Book.objects.filter(id=1).exclude(id=2).order_by("id")
    Book.objects.all().values("id")
    books.iterator()


async def evaluating():
    book = Book.objects.get(id=1)  # FAB302: 11, "Manager.get"
    book.save()  # FAB302: 4, "Model.save"
    books = Book.objects.filter(id=1)
    books.first()  # FAB302: 4, "QuerySet.first"
    books.count()  # FAB302: 4, "count"
    books.update(id=2)  # FAB302: 4, "update"
    for found in books:  # FAB302: 17, "QuerySet"
        found.delete()  # FAB302: 8, "delete"
    list(books)  # FAB302: 4, "QuerySet"
    len(books)  # FAB302: 4, "QuerySet"
    Author.objects.create(name="a")  # FAB302: 4, "create"


async def awaited():
    book = await Book.objects.aget(id=1)
    await book.asave()
    await Book.objects.filter(id=1).afirst()
    async for found in Book.objects.all():
        await found.adelete()
    await sync_to_async(Book.objects.get)(id=1)


async def foreign_keys():
    book = await Book.objects.aget(id=1)
    book.author_id
    book.author  # FAB302: 4, "Book.author"
    book = await Book.objects.select_related("author").aget(id=1)
    book.author
    book = await Book.objects.filter(id=1).select_related("author").afirst()
    book.author
    async for found in Book.objects.all():
        found.editor  # FAB302: 8, "Book.editor"
    author = await Author.objects.aget(id=1)
    for found in author.books.all():  # FAB302: 17, "QuerySet"
        found.id


async def set_in_memory(author: Author):
    book = await Book.objects.acreate(author=author)
    book.author
    book, _ = await Book.objects.aupdate_or_create(id=1, defaults={"author": author})
    book.author
    book, _ = await Book.objects.filter(author=author).aupdate_or_create(defaults={"author": author})
    book.author
    book = await Book.objects.filter(id=1).acreate(author=author)
    book.author
    book, _ = await Book.objects.aget_or_create(author=author)
    book.author  # FAB302: 4, "Book.author"


async def made(book: Book):
    book.author
    Book(author=Author()).author


async def by_hand():
    with transaction.atomic():  # FAB302: 9, "with django.db.transaction.atomic() blocks"
        pass
    with connection.cursor() as cursor:  # FAB302: 9, "cursor"
        cursor.execute("select 1")  # FAB302: 8, "execute"
