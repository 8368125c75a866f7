# why: a flag that a nested function sets with `nonlocal` is not the constant that it was before
import asyncio
import shutil


async def roll_back(folder):
    started = False

    def work():
        nonlocal started
        started = True

    try:
        await asyncio.to_thread(work)
    except BaseException:
        if started:
            shutil.rmtree(folder)  # FAB402: 12, "shutil.rmtree()"
        raise


async def two_levels(folder):
    done = False

    def outer():
        def inner():
            nonlocal done
            done = True

        return inner

    outer()()
    if done:
        shutil.rmtree(folder)  # FAB402: 8, "shutil.rmtree()"


async def constant(folder):
    done = False

    def other():
        done = True
        return done

    other()
    if done:
        shutil.rmtree(folder)
