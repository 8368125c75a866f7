# why: ffmpeg-python describes a graph of streams; running it, or asking about a file, starts a process
import ffmpeg


async def convert(source: str, target: str):
    stream = ffmpeg.input(source).filter("fps", fps=25).hflip()
    stream.output(target).overwrite_output().run(quiet=True)  # FAB501: 4, "await asyncio.create_subprocess_exec(...)"
    both = ffmpeg.concat(stream.video, ffmpeg.input(source)["a"])
    made = ffmpeg.output(both, target)
    command = made.compile()
    ffmpeg.run(made)  # FAB501: 4, "ffmpeg.run()"
    info = ffmpeg.probe(source)  # FAB501: 11, "ffmpeg.probe()"
    parts = ffmpeg.input(source).split()
    parts[0].output(target).run()  # FAB501: 4, "run()"
    process = made.run_async(pipe_stdin=True)  # FAB501: 14, "OutputStream.run_async()"
    process.wait()  # FAB501: 4, "subprocess.Popen.wait()"
    return command, info
