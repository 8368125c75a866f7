# why: methods of builtin values share names with blocking ones
from collections import defaultdict, deque


async def values():
    {"get": 1}.get("get")
    dict(a=1).get("a")
    "a".join(["b"])
    b"".join([b"b"])
    [1, 2].pop()
    {1}.pop()
    defaultdict(dict)["a"].get("b")
    deque([1]).popleft()
    "select".encode().decode()
    [{"a": 1}][0].get("a")
    sorted([3, 1])
    list(map(str, [1]))
