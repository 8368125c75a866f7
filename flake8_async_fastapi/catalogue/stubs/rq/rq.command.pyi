"""https://python-rq.org/docs/workers/#sending-commands-to-worker

distribution: rq
verified: 3.0.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

@blocks(FAB206)
def send_command(connection, worker_name, command, **kwargs) -> None: ...
@blocks(FAB206)
def send_shutdown_command(connection, worker_name) -> None: ...
@blocks(FAB206)
def send_kill_horse_command(connection, worker_name) -> None: ...
@blocks(FAB206)
def send_stop_job_command(connection, job_id, serializer=None) -> None: ...
