// A mail server on loopback that takes everything, keeps nothing and costs little: one connection after another.
// Prints its port.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void say(int peer, const char *line) {
  if (write(peer, line, strlen(line)) < 0) return;
}

// Talks to one peer to its end.
static void serve(int peer) {
  static char buffer[1 << 16];
  size_t held = 0;
  int in_letter = 0;
  say(peer, "220 sink\r\n");
  for (;;) {
    ssize_t count = read(peer, buffer + held, sizeof buffer - held);
    if (count <= 0) return;
    held += (size_t)count;
    char *line = buffer, *end;
    while ((end = memchr(line, '\n', held - (size_t)(line - buffer)))) {
      size_t length = (size_t)(end - line);
      if (in_letter) {
        if (length == 2 && line[0] == '.') in_letter = 0, say(peer, "250 taken\r\n");
      } else if (!strncasecmp(line, "EHLO", 4)) {
        say(peer, "250-sink\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n");
      } else if (!strncasecmp(line, "DATA", 4)) {
        in_letter = 1, say(peer, "354 go on\r\n");
      } else if (!strncasecmp(line, "QUIT", 4)) {
        say(peer, "221 bye\r\n");
        return;
      } else {
        say(peer, "250 fine\r\n");
      }
      line = end + 1;
    }
    held -= (size_t)(line - buffer);
    memmove(buffer, line, held);
    if (held == sizeof buffer) held = 0;
  }
}

int main(void) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  int one = 1, listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(listener, (struct sockaddr *)&address, length) || listen(listener, 8)) return 1;
  getsockname(listener, (struct sockaddr *)&address, &length);
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  for (;;) {
    int peer = accept(listener, NULL, NULL);
    if (peer < 0) return 1;
    setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    serve(peer);
    close(peer);
  }
}
