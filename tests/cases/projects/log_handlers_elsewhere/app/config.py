LOGGING = {
    "version": 1,
    "handlers": {
        "direct": {"class": "app.handlers.Direct"},
        "console": {"class": "logging.StreamHandler"},
        "mail": {"class": "logging.handlers.SMTPHandler", "mailhost": "localhost"},
    },
    "root": {"handlers": ["direct", "console", "mail"]},
}
