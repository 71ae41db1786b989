"""mail.py FOLDER CERTIFICATE KEY [OPTION …]: a mail server on loopback with the faults that the tests want.

Prints `ready PORT`. FOLDER/transcript gains every line that came, FOLDER/mail/N every mail that was taken. Options:
`starttls` and `implicit` encrypt, `auth` wants user `maps` with the password in $PASSWORD, `early` offers AUTH before
TLS. Addresses: `perm…` gets 550, `temp…` 451 the first time, `drop…` loses the connection within DATA, `slow…` waits 30 s.
"""
import asyncio, itertools, os, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

folder, certificate, key, *options = sys.argv[1:]
os.makedirs(f"{folder}/mail", exist_ok=True)
transcript = open(f"{folder}/transcript", "ab", buffering=0)
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(certificate, key)
numbers, seen = itertools.count(1), set()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, arguments):
        if address.startswith("perm"):
            return "550 5.1.1 no such user \x1b[2J here"
        if address.startswith("temp") and address not in seen:
            seen.add(address)
            return "451 4.3.0 try later"
        if address.startswith("slow"):
            await asyncio.sleep(30)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        with open(f"{folder}/mail/{next(numbers):04d}", "wb") as file:
            file.write(envelope.original_content)
        with open(f"{folder}/envelopes", "a") as file:
            file.write(f"{envelope.mail_from} {','.join(envelope.rcpt_tos)} {'tls' if session.ssl else 'clear'}\n")
        return "250 2.0.0 queued"


class Spy(SMTP):
    def connection_made(self, transport):
        transcript.write(b"(connection)\n")
        super().connection_made(transport)

    async def smtp_DATA(self, argument):
        if any(address.startswith("drop") for address in self.envelope.rcpt_tos or []):
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(argument)

    def data_received(self, data):
        transcript.write(data)
        super().data_received(data)


def authenticate(server, session, envelope, mechanism, data):
    ok = data.login == b"maps" and data.password == os.environ["PASSWORD"].encode()
    return AuthResult(success=ok, handled=False)


def session():
    tls = {"tls_context": context} if "starttls" in options else {}
    auth = {"authenticator": authenticate, "auth_required": True} if "auth" in options else {}
    return Spy(Handler(), hostname="localhost", auth_require_tls="early" not in options, **tls, **auth)


async def serve():
    implicit = context if "implicit" in options else None
    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0, ssl=implicit)
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


asyncio.run(serve())
