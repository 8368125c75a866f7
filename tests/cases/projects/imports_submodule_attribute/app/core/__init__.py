from . import wait
