"""https://pusher.com/docs/channels/library_auth_reference/rest-api/

distribution: pusher
verified: 3.3.4
"""

from pusher.pusher import Pusher
