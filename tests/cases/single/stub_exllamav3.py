# why: exllamav3 reads weights where a model is loaded and runs it in the calling thread; only its jobs are asynchronous
from exllamav3 import AsyncGenerator, AsyncJob, Cache, Config, Generator, Job, Model, Tokenizer


async def silent(config: Config, tokenizer: Tokenizer, generator: AsyncGenerator):
    model = Model.from_config(config)
    Generator(model=model, cache=Cache(model, max_num_tokens=4096), tokenizer=tokenizer).enqueue(Job([1]))
    model.load_gen()
    async for result in AsyncJob(generator, [1]):
        print(result)


async def loads(folder: str):
    config = Config.from_directory(folder)  # FAB604: 13, "from_directory"
    Tokenizer.from_config(config)  # FAB604: 4, "from_config"
    model = Model.from_config(config)
    model.load()  # FAB604: 4, "load"
    for _ in model.load_gen():  # FAB604: 13, "load_gen"
        pass
    vision = Model.from_config(config, component="vision")
    vision.load()  # FAB604: 4, "load"
    return vision.get_image_embeddings(tokenizer=None, image=b"")  # FAB604: 11, "get_image_embeddings"


async def generates(generator: Generator):
    generator.iterate()  # FAB604: 4, "iterate"
    return generator.generate(prompt="x")  # FAB604: 11, "generate"
