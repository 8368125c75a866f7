class Settings: ...  # another class of the same name


def get_settings():
    return Settings()
