# why: a profile is in memory until it is dumped
import cProfile
import pstats

import yappi


async def profiled(work):
    profile = cProfile.Profile()
    profile.enable()
    await work()
    profile.disable()
    profile.dump_stats("a.prof")  # FAB401: 4, "cProfile.Profile.dump_stats"
    stats = pstats.Stats(profile).strip_dirs().sort_stats("time")
    stats.print_stats(10)
    stats.dump_stats("b.prof")  # FAB401: 4, "pstats.Stats.dump_stats"
    pstats.Stats("c.prof")  # FAB401: 4, "pstats.Stats"
    yappi.get_func_stats().sort("ttot")
    yappi.get_func_stats().save("d.prof", type="pstat")  # FAB401: 4, "yappi.YFuncStats.save"
