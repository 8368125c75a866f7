BEHIND_QUEUE = {
    "version": 1,
    "handlers": {
        "mail": {"class": "logging.handlers.SMTPHandler", "mailhost": "localhost"},
        "queue": {"class": "logging.handlers.QueueHandler", "handlers": ["mail"]},
    },
    "root": {"handlers": ["queue"]},
}
