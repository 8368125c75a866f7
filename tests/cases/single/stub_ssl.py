# why: certificates that the system trusts are parsed each time, 30 ms; a folder of them and a text are not read
import ssl


async def contexts(path: str, certificate: str):
    ssl.create_default_context()  # FAB401: 4, "ssl.create_default_context()"
    ssl.create_default_context(ssl.Purpose.SERVER_AUTH)  # FAB401: 4, "ssl.create_default_context()"
    ssl.create_default_context(cafile=path)  # FAB401: 4, "ssl.create_default_context()"
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=path)  # FAB401: 4, "ssl.create_default_context()"
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ssl.create_default_context(capath=path)
    ssl.create_default_context(cadata=certificate)


async def loading(path: str, certificate: str):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(path)  # FAB401: 4, "ssl.SSLContext.load_verify_locations()"
    context.load_verify_locations(cafile=path)  # FAB401: 4, "ssl.SSLContext.load_verify_locations()"
    context.load_verify_locations(capath=path)
    context.load_verify_locations(cadata=certificate)
    context.load_default_certs()  # FAB401: 4, "ssl.SSLContext.load_default_certs()"
    context.set_default_verify_paths()  # FAB401: 4, "ssl.SSLContext.set_default_verify_paths()"
    context.load_cert_chain(path)  # FAB401: 4, "ssl.SSLContext.load_cert_chain()"
    context.check_hostname = False
