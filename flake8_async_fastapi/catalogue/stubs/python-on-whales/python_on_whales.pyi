"""https://gabrieldemarmiesse.github.io/python-on-whales/

distribution: python-on-whales
verified: 0.81.0
"""

from collections.abc import Sequence
from typing import Generic, Self, TypeVar

from flake8_async_fastapi.catalogue import FAB501, blocks

_T = TypeVar("_T")

# Everything runs the command line's program and waits for it.
class _Command:
    @blocks(FAB501)
    def __call__(self, *args, **kwargs): ...

class _Gives(Generic[_T]):
    @blocks(FAB501)
    def __call__(self, *args, **kwargs) -> _T: ...

class _Commands:
    def __getattr__(self, name) -> _Command: ...

class Container:
    def __enter__(self) -> Self: ...
    @blocks(FAB501)
    def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
    @blocks(FAB501)
    def attach(self, *args, **kwargs): ...
    @blocks(FAB501)
    def commit(self, *args, **kwargs): ...
    @blocks(FAB501)
    def copy_from(self, *args, **kwargs): ...
    @blocks(FAB501)
    def copy_to(self, *args, **kwargs): ...
    @blocks(FAB501)
    def diff(self, *args, **kwargs): ...
    @blocks(FAB501)
    def execute(self, *args, **kwargs): ...
    @blocks(FAB501)
    def exists(self, *args, **kwargs): ...
    @blocks(FAB501)
    def export(self, *args, **kwargs): ...
    @blocks(FAB501)
    def init(self, *args, **kwargs): ...
    @blocks(FAB501)
    def kill(self, *args, **kwargs): ...
    @blocks(FAB501)
    def logs(self, *args, **kwargs): ...
    @blocks(FAB501)
    def pause(self, *args, **kwargs): ...
    @blocks(FAB501)
    def unpause(self, *args, **kwargs): ...
    @blocks(FAB501)
    def rename(self, *args, **kwargs): ...
    @blocks(FAB501)
    def restart(self, *args, **kwargs): ...
    @blocks(FAB501)
    def remove(self, *args, **kwargs): ...
    @blocks(FAB501)
    def start(self, *args, **kwargs): ...
    @blocks(FAB501)
    def stop(self, *args, **kwargs): ...
    @blocks(FAB501)
    def reload(self, *args, **kwargs): ...

class Image:
    @blocks(FAB501)
    def remove(self, *args, **kwargs): ...
    @blocks(FAB501)
    def save(self, *args, **kwargs): ...
    @blocks(FAB501)
    def tag(self, *args, **kwargs): ...
    @blocks(FAB501)
    def copy_from(self, *args, **kwargs): ...
    @blocks(FAB501)
    def copy_to(self, *args, **kwargs): ...
    @blocks(FAB501)
    def exists(self, *args, **kwargs): ...
    @blocks(FAB501)
    def reload(self, *args, **kwargs): ...

class Network:
    @blocks(FAB501)
    def exists(self, *args, **kwargs): ...
    @blocks(FAB501)
    def remove(self, *args, **kwargs): ...
    @blocks(FAB501)
    def reload(self, *args, **kwargs): ...

class Volume:
    @blocks(FAB501)
    def exists(self, *args, **kwargs): ...
    @blocks(FAB501)
    def remove(self, *args, **kwargs): ...
    @blocks(FAB501)
    def reload(self, *args, **kwargs): ...
    @blocks(FAB501)
    def clone(self, *args, **kwargs) -> Volume: ...

class _Containers(_Commands):
    @blocks(FAB501)
    def run(self, *args, **kwargs) -> Container: ...
    @blocks(FAB501)
    def create(self, *args, **kwargs) -> Container: ...
    @blocks(FAB501)
    def inspect(self, *args, **kwargs) -> Container: ...
    @blocks(FAB501)
    def list(self, *args, **kwargs) -> Sequence[Container]: ...

class _Images(_Commands):
    @blocks(FAB501)
    def pull(self, *args, **kwargs) -> Image: ...
    @blocks(FAB501)
    def inspect(self, *args, **kwargs) -> Image: ...
    @blocks(FAB501)
    def list(self, *args, **kwargs) -> Sequence[Image]: ...

class _Networks(_Commands):
    @blocks(FAB501)
    def create(self, *args, **kwargs) -> Network: ...
    @blocks(FAB501)
    def inspect(self, *args, **kwargs) -> Network: ...
    @blocks(FAB501)
    def list(self, *args, **kwargs) -> Sequence[Network]: ...

class _Volumes(_Commands):
    @blocks(FAB501)
    def create(self, *args, **kwargs) -> Volume: ...
    @blocks(FAB501)
    def inspect(self, *args, **kwargs) -> Volume: ...
    @blocks(FAB501)
    def list(self, *args, **kwargs) -> Sequence[Volume]: ...

class _Compose(_Commands):
    @blocks(FAB501)
    def ps(self, *args, **kwargs) -> Sequence[Container]: ...

class DockerClient:
    def __init__(self, *args, **kwargs) -> None: ...
    container: _Containers
    image: _Images
    network: _Networks
    volume: _Volumes
    compose: _Compose
    buildx: _Commands
    config: _Commands
    context: _Commands
    manifest: _Commands
    node: _Commands
    plugin: _Commands
    pod: _Commands
    secret: _Commands
    service: _Commands
    stack: _Commands
    swarm: _Commands
    system: _Commands
    task: _Commands
    trust: _Commands
    # The names of commands of the above.
    run: _Gives[Container]
    create: _Gives[Container]
    ps: _Gives[Sequence[Container]]
    pull: _Gives[Image]
    images: _Gives[Sequence[Image]]
    build: _Gives[Image]
    attach: _Command
    commit: _Command
    copy: _Command
    diff: _Command
    execute: _Command
    export: _Command
    import_: _Command
    info: _Command
    kill: _Command
    load: _Command
    logs: _Command
    pause: _Command
    push: _Command
    rename: _Command
    restart: _Command
    remove: _Command
    save: _Command
    start: _Command
    stats: _Command
    stop: _Command
    tag: _Command
    unpause: _Command
    update: _Command
    wait: _Command
    @blocks(FAB501)
    def login(self, *args, **kwargs): ...
    @blocks(FAB501)
    def login_ecr(self, *args, **kwargs): ...
    @blocks(FAB501)
    def logout(self, *args, **kwargs): ...
    @blocks(FAB501)
    def version(self, *args, **kwargs): ...

docker: DockerClient
