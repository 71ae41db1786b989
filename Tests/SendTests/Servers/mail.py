"""mail.py FOLDER CERTIFICATE KEY [OPTION …]: a mail server on loopback with the faults that the tests want.

Prints `ready PORT`. FOLDER/transcript gains every line that came, FOLDER/mail/N every mail that was taken. Options:
`starttls` offers it, `stripped` does not, `auth` wants user `maps` with the password in $PASSWORD, `early` offers AUTH before
TLS. Addresses: `perm…` gets 550, `temp…` 451 the first time, `drop…` loses the connection within DATA, `slow…` waits 30 s.
"""
import asyncio, itertools, os, signal, ssl, sys
from aiosmtpd.controller import Controller
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

    async def _call_limit(self, *arguments):
        return None

    async def push(self, status):
        return await super().push(status)

    async def ehlo_hook(self):
        pass

    def _getaddr(self, argument):
        transcript.write(b"address " + argument.encode("utf-8", "replace") + b"\n")
        return super()._getaddr(argument)


def authenticate(server, session, envelope, mechanism, data):
    ok = data.login == b"maps" and data.password == os.environ["PASSWORD"].encode()
    transcript.write(b"(password)\n" if session.ssl else b"(password in clear)\n")
    return AuthResult(success=ok, handled=False)


class Server(Controller):
    def factory(self):
        tls = {"tls_context": context} if "starttls" in options else {}
        auth = {"authenticator": authenticate, "auth_required": True} if "auth" in options else {}
        return Spy(self.handler, hostname="localhost", auth_require_tls="early" not in options, **tls, **auth)


signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
server = Server(Handler(), hostname="127.0.0.1", port=0)
server.start()
print("ready", server.server.sockets[0].getsockname()[1], flush=True)
signal.sigwait({signal.SIGTERM, signal.SIGINT})
server.stop()
