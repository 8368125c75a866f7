"""https://ansible.readthedocs.io/projects/runner/en/latest/python_interface/

distribution: ansible-runner
verified: 2.4.3
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

@blocks(FAB501)
def run(*args, **kwargs): ...
@blocks(FAB501)
def run_command(*args, **kwargs): ...
@blocks(FAB501)
def get_plugin_docs(*args, **kwargs): ...
@blocks(FAB501)
def get_plugin_list(*args, **kwargs): ...
@blocks(FAB501)
def get_inventory(*args, **kwargs): ...
@blocks(FAB501)
def get_ansible_config(*args, **kwargs): ...
