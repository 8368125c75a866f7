# why: the synchronous run of a runner of the Agent Development Kit is lazy, its events are waited for
from google.adk.runners import InMemoryRunner, Runner


async def ask(runner: Runner, message):
    for event in runner.run(user_id="u", session_id="s", new_message=message):  # FAB205: 17, "async for event in runner.run_async(...)"
        print(event)
    events = list(InMemoryRunner(agent=None).run(user_id="u", session_id="s", new_message=message))  # FAB205: 13, "async for event"
    return events


async def right(runner: Runner, message):
    async for event in runner.run_async(user_id="u", session_id="s", new_message=message):
        print(event)
    return runner.run(user_id="u", session_id="s", new_message=message)
