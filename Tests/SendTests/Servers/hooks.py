"""hooks.py FOLDER [CERTIFICATE KEY]: a server of webhooks on loopback, over TLS where a certificate is given.

Prints `ready PORT`. FOLDER/requests gains a line of JSON for every request. What is answered depends on the path: `/ok`,
`/slow` (never), `/later` (429, Retry-After: 120), `/down` (500), `/away` (redirect to /ok), `/endless` (10 GB), `/CODE`.
"""
import json, os, ssl, sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder, *tls = sys.argv[1:]
os.makedirs(folder, exist_ok=True)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with open(f"{folder}/requests", "a") as file:
            headers = {name.lower(): value for name, value in self.headers.items()}
            file.write(json.dumps({"path": self.path, "headers": headers, "body": body.decode()}) + "\n")
        word = self.path.rsplit("/", 1)[-1]
        if word == "slow":
            time.sleep(30)
        elif word == "endless":
            self.answer(200, length=10 << 30)
            try:
                while True:
                    self.wfile.write(b"x" * 65536)
            except OSError:
                self.close_connection = True
        else:
            codes = {"later": 429, "down": 500, "away": 302}
            code = codes.get(word) or (int(word) if word.isdigit() else 200)
            said = f"no: {self.path} \x1b[2J".encode()
            self.answer(code, len(said))
            self.wfile.write(said)

    def answer(self, code, length):
        self.send_response(code)
        self.send_header("Content-Length", str(length))
        if code == 429:
            self.send_header("Retry-After", "120")
        if code == 302:
            self.send_header("Location", "/ok")
        self.end_headers()

    def log_message(self, *words):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
if tls:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*tls)
    server.socket = context.wrap_socket(server.socket, server_side=True)
print("ready", server.server_address[1], flush=True)
server.serve_forever()
