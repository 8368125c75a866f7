"""https://datadogpy.readthedocs.io/en/latest/

distribution: datadog
verified: 0.56.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Event:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def query(cls, *args, **kwargs): ...

class Metric:
    @classmethod
    @blocks(FAB204)
    def send(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def query(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def list(cls, *args, **kwargs): ...

class Monitor:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def mute(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def unmute(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def mute_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def unmute_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def search(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def validate(cls, *args, **kwargs): ...

class Dashboard:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...

class Timeboard:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...

class Screenboard:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def share(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def revoke(cls, *args, **kwargs): ...

class Downtime:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def cancel_downtime_by_scope(cls, *args, **kwargs): ...

class Host:
    @classmethod
    @blocks(FAB204)
    def mute(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def unmute(cls, *args, **kwargs): ...

class Hosts:
    @classmethod
    @blocks(FAB204)
    def search(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def totals(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...

class ServiceCheck:
    @classmethod
    @blocks(FAB204)
    def check(cls, *args, **kwargs): ...

class Tag:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...

class User:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def invite(cls, *args, **kwargs): ...

class Logs:
    @classmethod
    @blocks(FAB204)
    def list(cls, *args, **kwargs): ...

class ServiceLevelObjective:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def bulk_delete(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def history(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def search(cls, *args, **kwargs): ...

class Synthetics:
    @classmethod
    @blocks(FAB204)
    def get_test(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_all_tests(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def get_results(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def create_test(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def edit_test(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def start_or_pause_test(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def delete_test(cls, *args, **kwargs): ...

class Distribution:
    @classmethod
    @blocks(FAB204)
    def send(cls, *args, **kwargs): ...

class Graph:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def status(cls, *args, **kwargs): ...

class Infrastructure:
    @classmethod
    @blocks(FAB204)
    def search(cls, *args, **kwargs): ...

class Comment:
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...

class Metadata:
    @classmethod
    @blocks(FAB204)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def update(cls, *args, **kwargs): ...
