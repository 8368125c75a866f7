# why: an engine of infinity-emb loads its model where it is made; what embeds is asynchronous, or gives futures
from infinity_emb import AsyncEmbeddingEngine, AsyncEngineArray, EngineArgs, SyncEngineArray


async def silent(engine: AsyncEmbeddingEngine, array: AsyncEngineArray, sync: SyncEngineArray):
    async with engine:
        await engine.embed(sentences=["a"])
    await array["m"].rerank(query="q", docs=["a"])
    for one in array:
        await one.astart()
    return sync.embed(model="m", sentences=["a"])


async def loads(args: EngineArgs):
    AsyncEmbeddingEngine.from_args(args)  # FAB604: 4, "from_args"
    AsyncEmbeddingEngine(model_name_or_path="m")  # FAB604: 4, "AsyncEmbeddingEngine"
    AsyncEngineArray.from_args([args])  # FAB604: 4, "from_args"
    array = SyncEngineArray([args])  # FAB604: 12, "SyncEngineArray"
    vectors, _ = array.embed(model="m", sentences=["a"]).result()  # FAB102: 17, "result"
    array.stop()  # FAB102: 4, "stop"
    return vectors
