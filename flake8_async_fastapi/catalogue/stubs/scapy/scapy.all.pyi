"""https://scapy.readthedocs.io/en/latest/usage.html

distribution: scapy
verified: 2.8.0
"""

from scapy.layers.inet import traceroute
from scapy.layers.l2 import arping, promiscping
from scapy.sendrecv import AsyncSniffer, bridge_and_sniff, send, sendp, sendpfast, sniff, sr, sr1, sr1flood, srflood, srloop, srp, srp1, srp1flood, srpflood, srploop
from scapy.utils import rdpcap, wrpcap
